package org.peiji.cohort.domain;

import org.peiji.cohort.AcademicTitle;
import org.peiji.cohort.ResourceKind;
import org.peiji.platform.failure.Faults;

/**
 * 教学资源草案: what a base officer writes of a lecturer, a room or a site.
 *
 * @param place where a lecturer works, or where the room or site is
 * @param title of a lecturer only
 * @param seats of a room or site only
 */
public record ResourceDraft(ResourceKind kind, String name, String place, AcademicTitle title, Integer seats) {

    private static final int MOST_SEATS = 1000;

    /** @throws org.peiji.platform.failure.Refusals naming every field that is missing or out of bounds */
    public ResourceDraft checked() {
        Faults faults = new Faults("cohort");
        written(faults, "resourceName", name, 80);
        written(faults, "resourcePlace", place, 120);
        if (faults.unless(kind != null, "resourceKind", "cohort.refusal.choose")) {
            faults.unless(kind.isVenue() || title != null, "academicTitle", "cohort.refusal.choose");
            faults.unless(
                    !kind.isVenue() || seats != null && seats >= 1 && seats <= MOST_SEATS,
                    "seats",
                    "cohort.refusal.capacity",
                    MOST_SEATS);
        }
        faults.refuse();
        return this;
    }

    private static void written(Faults faults, String field, String text, int longest) {
        faults.unless(
                text != null && !text.isBlank() && text.strip().length() <= longest,
                field,
                "cohort.refusal.text",
                longest);
    }
}
