package org.peiji.programme;

/**
 * 分类分级单元: one field of the classified and graded training system in a year.
 *
 * @param category code of the cadre category; null for the whole year
 * @param level code of the cadre level; null for the whole year
 */
public record TrainingCell(int year, String category, String level) {

    /** All cells of a year. */
    public static TrainingCell whole(int year) {
        return new TrainingCell(year, null, null);
    }

    /** As addresses say it. */
    public String code() {
        return isWhole() ? String.valueOf(year) : year + "." + category + "." + level;
    }

    public boolean isWhole() {
        return category == null;
    }

    /** The cell of that code; null if it names none. */
    public static TrainingCell of(String code) {
        String[] parts = code == null ? new String[0] : code.split("\\.");
        if (parts.length == 0 || !parts[0].matches("\\d{4}")) {
            return null;
        }
        int year = Integer.parseInt(parts[0]);
        return parts.length == 3 ? new TrainingCell(year, parts[1], parts[2]) : parts.length == 1 ? whole(year) : null;
    }
}
