package org.peiji.platform.seed;

/**
 * One thing that is wrong in a seed file, told so that an operator finds it at once.
 *
 * @param file the file's name
 * @param line line in the file, from 1; the header's line when a column is missing
 * @param column the column, or an empty text when the whole line is meant
 * @param rule what the value has to be, in English, as operators read it in the log
 */
public record SeedViolation(String file, long line, String column, String rule) {

    @Override
    public String toString() {
        String place = file + ", line " + line;
        return (column.isEmpty() ? place : place + ", column " + column) + ": " + rule;
    }
}
