package org.peiji.designation.domain;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * 申报书栏目: the questions of the application form in their order, with the bounds of each answer. The sections
 * follow domain 2.1 (dossier P11, base building P29, follow-up P2); the bounds are [C] conventions that keep slips of
 * the pen out and judge nobody.
 */
public enum DossierField {
    CONTACT_NAME(Section.CONTACT, Dossier::getContactName, 2, 40, false),
    CONTACT_PHONE(Section.CONTACT, Dossier::getContactPhone, 7, 20, false),
    TRAINING_YEARS(Section.RECORD, Dossier::getTrainingYears, 0, 60, true),
    COHORTS(Section.RECORD, Dossier::getCohorts, 0, 999, true),
    TRAINEES(Section.RECORD, Dossier::getTrainees, 0, 99_999, true),
    FULL_TIME_STAFF(Section.TEAM, Dossier::getFullTimeStaff, 0, 500, true),
    EXTERNAL_EXPERTS(Section.TEAM, Dossier::getExternalExperts, 0, 2_000, true),
    TRAINING_ROOMS(Section.CAPACITY, Dossier::getTrainingRooms, 0, 500, true),
    PARALLEL_COHORTS(Section.CAPACITY, Dossier::getParallelCohorts, 0, 50, true),
    COURSE_SYSTEM(Section.COURSES, Dossier::getCourseSystem, 20, 2_000, false),
    SUPPORT_STAFF(Section.SUPPORT, Dossier::getSupportStaff, 10, 1_000, false),
    SUPPORT_ROOMS(Section.SUPPORT, Dossier::getSupportRooms, 10, 1_000, false),
    MATCHING_FUNDS(Section.SUPPORT, Dossier::getMatchingFunds, 0, 100_000_000, true),
    FOLLOW_UP(Section.FOLLOW_UP, Dossier::getFollowUp, 20, 2_000, false);

    /** 申报书章节: a heading of the form. */
    public enum Section {
        CONTACT,
        RECORD,
        TEAM,
        CAPACITY,
        COURSES,
        SUPPORT,
        FOLLOW_UP;

        /** The questions under this heading. */
        public List<DossierField> fields() {
            return Stream.of(DossierField.values())
                    .filter(field -> field.section == this)
                    .toList();
        }
    }

    private final Section section;
    private final Function<Dossier, ?> answer;
    private final int least;
    private final int most;
    private final boolean number;

    DossierField(Section section, Function<Dossier, ?> answer, int least, int most, boolean number) {
        this.section = section;
        this.answer = answer;
        this.least = least;
        this.most = most;
        this.number = number;
    }

    /** True if the answer is a number, false if it is a text. */
    public boolean isNumber() {
        return number;
    }

    public Section section() {
        return section;
    }

    /** Smallest number, or shortest text in characters. */
    public int least() {
        return least;
    }

    /** Greatest number, or longest text in characters. */
    public int most() {
        return most;
    }

    /** The answer in words; empty while it is missing. */
    public String of(Dossier dossier) {
        Object value = answer.apply(dossier);
        return value == null ? "" : value.toString().strip();
    }

    /** The rule that the answer breaks; null if it breaks none. */
    DossierViolation.Rule broken(Dossier dossier) {
        Object value = answer.apply(dossier);
        if (of(dossier).isEmpty()) {
            return DossierViolation.Rule.MISSING;
        }
        if (value instanceof Integer number) {
            return number < least || number > most ? DossierViolation.Rule.RANGE : null;
        }
        int length = of(dossier).length();
        if (length < least || length > most) {
            return DossierViolation.Rule.LENGTH;
        }
        return this == CONTACT_PHONE && !of(dossier).matches("0\\d{2,3}-?\\d{7,8}(-\\d{1,6})?")
                ? DossierViolation.Rule.OFFICE_PHONE
                : null;
    }

    static Stream<DossierField> all() {
        return Arrays.stream(values());
    }
}
