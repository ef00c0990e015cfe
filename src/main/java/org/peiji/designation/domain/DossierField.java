package org.peiji.designation.domain;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * 申报书栏目: the questions of the application form in their order, with the bounds of each answer. The sections
 * follow domain 2.1 (dossier P11, base building P29, follow-up P2); the bounds are [C] conventions that keep slips of
 * the pen out and judge nobody.
 */
public enum DossierField {
    CONTACT_NAME(Section.CONTACT, text(Dossier::getContactName, Dossier::setContactName), 2, 40),
    CONTACT_PHONE(Section.CONTACT, text(Dossier::getContactPhone, Dossier::setContactPhone), 7, 20),
    TRAINING_YEARS(Section.RECORD, number(Dossier::getTrainingYears, Dossier::setTrainingYears), 0, 60),
    COHORTS(Section.RECORD, number(Dossier::getCohorts, Dossier::setCohorts), 0, 999),
    TRAINEES(Section.RECORD, number(Dossier::getTrainees, Dossier::setTrainees), 0, 99_999),
    FULL_TIME_STAFF(Section.TEAM, number(Dossier::getFullTimeStaff, Dossier::setFullTimeStaff), 0, 500),
    EXTERNAL_EXPERTS(Section.TEAM, number(Dossier::getExternalExperts, Dossier::setExternalExperts), 0, 2_000),
    TRAINING_ROOMS(Section.CAPACITY, number(Dossier::getTrainingRooms, Dossier::setTrainingRooms), 0, 500),
    PARALLEL_COHORTS(Section.CAPACITY, number(Dossier::getParallelCohorts, Dossier::setParallelCohorts), 0, 50),
    COURSE_SYSTEM(Section.COURSES, text(Dossier::getCourseSystem, Dossier::setCourseSystem), 20, 2_000),
    SUPPORT_STAFF(Section.SUPPORT, text(Dossier::getSupportStaff, Dossier::setSupportStaff), 10, 1_000),
    SUPPORT_ROOMS(Section.SUPPORT, text(Dossier::getSupportRooms, Dossier::setSupportRooms), 10, 1_000),
    MATCHING_FUNDS(Section.SUPPORT, number(Dossier::getMatchingFunds, Dossier::setMatchingFunds), 0, 100_000_000),
    FOLLOW_UP(Section.FOLLOW_UP, text(Dossier::getFollowUp, Dossier::setFollowUp), 20, 2_000);

    /** 申报书章节: a heading of the form. */
    public enum Section {
        CONTACT,
        RECORD,
        TEAM,
        CAPACITY,
        COURSES,
        SUPPORT,
        FOLLOW_UP;

        /** True if nothing is answered under this heading. */
        public boolean isEmpty(Dossier dossier) {
            return fields().stream().allMatch(field -> field.of(dossier).isEmpty());
        }

        /** The questions under this heading. */
        public List<DossierField> fields() {
            return Stream.of(DossierField.values())
                    .filter(field -> field.section == this)
                    .toList();
        }
    }

    private final Section section;
    private final Answer<?> answer;
    private final int least;
    private final int most;

    DossierField(Section section, Answer<?> answer, int least, int most) {
        this.section = section;
        this.answer = answer;
        this.least = least;
        this.most = most;
    }

    /** Where an answer stands on the sheet. */
    private record Answer<T>(boolean number, Function<Dossier, T> read, BiConsumer<Dossier, T> write) {

        void copy(Dossier from, Dossier to) {
            write.accept(to, read.apply(from));
        }
    }

    private static Answer<String> text(Function<Dossier, String> read, BiConsumer<Dossier, String> write) {
        return new Answer<>(false, read, write);
    }

    private static Answer<Integer> number(Function<Dossier, Integer> read, BiConsumer<Dossier, Integer> write) {
        return new Answer<>(true, read, write);
    }

    /** True if the answer is a number, false if it is a text. */
    public boolean isNumber() {
        return answer.number();
    }

    /** Takes the answer over from one sheet to another. */
    public void copy(Dossier from, Dossier to) {
        answer.copy(from, to);
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
        Object value = answer.read().apply(dossier);
        return value == null ? "" : value.toString().strip();
    }

    /** The rule that the answer breaks; null if it breaks none. */
    DossierViolation.Rule broken(Dossier dossier) {
        Object value = answer.read().apply(dossier);
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
