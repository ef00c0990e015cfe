package org.peiji.cohort;

import java.util.Comparator;
import java.util.Objects;

/**
 * 名额归口: whom the places of a bucket are for. A part that is null stands for everybody; all null is the common bucket.
 *
 * @param province code of the education authority
 * @param city name of the city as the register has it
 * @param school code of the school
 */
public record Earmark(String province, String city, String school, PriorityGroup group) {

    public static final Earmark COMMON = new Earmark(null, null, null, null);

    /** The narrower first. */
    public static final Comparator<Earmark> NARROW_FIRST =
            Comparator.comparingInt(Earmark::narrowness).reversed();

    public static Earmark of(String province) {
        return new Earmark(province, null, null, null);
    }

    public boolean isCommon() {
        return equals(COMMON);
    }

    public boolean admits(Claim claim) {
        return (province == null || province.equals(claim.province()))
                && (city == null || city.equals(claim.city()))
                && (school == null || school.equals(claim.school()))
                && (group == null || claim.groups().contains(group));
    }

    /** Whether all whom the other admits are admitted here too, as far as the parts tell. */
    public boolean contains(Earmark other) {
        return (province == null || Objects.equals(province, other.province))
                && (city == null || Objects.equals(city, other.city))
                && (school == null || Objects.equals(school, other.school))
                && (group == null || group == other.group);
    }

    /** One word for the whole, by which a bucket is unique within its cohort. */
    public String key() {
        return String.join("/", part(province), part(city), part(school), group == null ? "-" : group.name());
    }

    private int narrowness() {
        return (school == null ? 0 : 8) + (city == null ? 0 : 4) + (province == null ? 0 : 2) + (group == null ? 0 : 1);
    }

    private static String part(String of) {
        return of == null ? "-" : of;
    }
}
