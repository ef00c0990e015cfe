package org.peiji.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peiji.approval.Decision;
import org.peiji.designation.application.CertificateCheck;
import org.peiji.designation.application.ReserveListService.Reserve;
import org.peiji.designation.application.RoundDifference.Kind;
import org.peiji.designation.application.RoundRecomputation;
import org.peiji.designation.domain.ApplicationStatus;
import org.peiji.designation.domain.DropOut;
import org.peiji.designation.domain.RoundStatus;
import org.peiji.document.DocumentKind;
import org.peiji.document.OfficialDocuments;
import org.peiji.expert.application.CalibrationRow;
import org.peiji.expert.domain.ReviewSlot;
import org.peiji.ground.InContainer;
import org.peiji.notice.NoticeOutcome;
import org.peiji.notice.NoticeState;
import org.peiji.notice.domain.Finding;
import org.peiji.notice.domain.Remedy;
import org.peiji.platform.failure.Refusal;

/** 一轮遴选: forty colleges of eight provinces, from the call to the certificates, with all that comes in between. */
class DesignationRoundIT extends InContainer {

    private static final List<String> PROVINCES = List.of("11", "32", "33", "37", "42", "44", "51", "61");

    /** Where experts work who have nothing to do with those provinces. */
    private static final List<String> ELSEWHERE =
            List.of("D117", "D118", "D119", "D120", "D121", "D122", "D123", "D124");

    private static final int COLLEGES_OF_A_PROVINCE = 5;
    private static final int PLACES = 10;

    @Inject
    private Selection selection;

    @Inject
    private Year year;

    @Inject
    private OfficialDocuments documents;

    @Inject
    private CertificateCheck certificates;

    /** Number of each application by its college, in the order of the list of colleges. */
    private final Map<String, String> numbers = new LinkedHashMap<>();

    private String round;

    @Test
    void theMinistryStandsByEveryDecisionOfARound() {
        eightProvincesLetFortyCollegesIn();
        List<String> experts = selection.ministryFindsExperts(24, ELSEWHERE);

        round = selection.ministryCalls(
                PROVINCES.stream().collect(Collectors.toMap(code -> "A" + code, code -> COLLEGES_OF_A_PROVINCE)));
        colleges().forEach(college -> numbers.put(college, selection.collegeApplies(college, round)));
        selection.theDayComes(round, "SubmissionClosed");
        for (String province : PROVINCES) {
            int rank = 0;
            for (String college : collegesOf(province)) {
                selection.provinceRecommends(province, numbers.get(college), ++rank);
            }
        }
        selection.theDayComes(round, "ProvincesDone");
        numbers.values().forEach(selection::ministryChecks);
        assertEquals(120, slots(ReviewSlot.State.INVITED), "three experts each");

        twoExpertsRefuseAndOneIsSilent();
        numbers.values().forEach(selection::expertsAccept);
        assertEquals(120, slots(ReviewSlot.State.SCORING));
        oneExpertStandsAside();
        allExpertsScore();

        assertEquals(List.of("ListProposed"), selection.roundStandsAt(round), "the ministry may propose its list");

        List<CalibrationRow> ranking = selection.ranking(round);
        assertEquals(40, ranking.size());
        assertTheTenthPlaceIsTied(ranking);
        selection.ministryCalibrates(ranking.get(9), "86.50", "近三年培训任务完成率更高");
        List<String> ranked = selection.ranking(round).stream()
                .map(CalibrationRow::caseNumber)
                .toList();
        assertEquals(
                IntStream.rangeClosed(1, 40).boxed().toList(),
                selection.ranking(round).stream().map(CalibrationRow::rank).toList(),
                "no place is shared any more");

        List<String> proposed = ranked.subList(0, PLACES);
        String reserve = ranked.get(PLACES);
        selection.ministryReserves(round, reserve);
        String notice = selection.ministryProposes(round, proposed);
        selection.ministryPublishes(notice);
        assertEquals(List.of("NoticeOver"), selection.roundStandsAt(round));
        assertThrows(Refusal.class, () -> selection.ministryDesignates(proposed.get(0)), "not before the public");

        String corrected = proposed.get(2);
        String confirmed = proposed.get(4);
        String leaving = proposed.get(6);
        String renewed = twoObjectionsAreHeard(notice, corrected, confirmed, leaving, reserve);

        selection.theDayComes(renewed, "NoticePeriodEnded");
        assertEquals(NoticeOutcome.CHANGED, selection.summary(renewed).outcome());
        assertThrows(
                Refusal.class, () -> selection.ministryDesignates(reserve), "the public has not seen the reserve yet");
        String own = selection.reserves(round).get(0).notice();
        selection.ministryPublishes(own);
        selection.theDayComes(own, "NoticePeriodEnded");
        assertEquals(NoticeOutcome.UNCHANGED, selection.summary(own).outcome());

        List<String> designated = new ArrayList<>(proposed);
        designated.remove(leaving);
        designated.add(reserve);
        designated.forEach(selection::ministryDesignates);
        ranked.subList(PLACES + 1, ranked.size()).forEach(selection::ministryDoesNotSelect);
        assertEquals(List.of("AwaitClosing"), selection.roundStandsAt(round), "nothing is open any more");
        selection.ministryClosesTheRound(round);
        assertEquals(List.of(), selection.roundStandsAt(round));
        assertEquals(3, year.messagesAbout(round, "MINISTRY_ADMIN@MOE"), "window, reviews, decisions: told once each");

        assertEquals(RoundStatus.CLOSED, selection.round(round).round().status());
        assertEquals(
                Map.of(
                        ApplicationStatus.DESIGNATED, 10L,
                        ApplicationStatus.NOT_SELECTED, 29L,
                        ApplicationStatus.WITHDRAWN, 1L),
                numbers.values().stream()
                        .map(number -> selection.application(number).status())
                        .collect(Collectors.groupingBy(status -> status, Collectors.counting())));
        designated.forEach(this::assertCertified);
        assertNothingDiffers();
        selection.ministryAsksThemNoMore(experts);
    }

    private void eightProvincesLetFortyCollegesIn() {
        PROVINCES.forEach(province -> selection.provinceLetsIn(province, collegesOf(province)));
        assertEquals(40, colleges().size());
    }

    /** The next expert is invited each time without anybody's help. */
    private void twoExpertsRefuseAndOneIsSilent() {
        List<String> slots =
                allSlots(ReviewSlot.State.INVITED).stream().limit(3).toList();
        Map<String, String> first =
                slots.stream().collect(Collectors.toMap(slot -> slot, slot -> selection.expertOf(slot)));
        selection.expertRefuses(slots.get(0));
        selection.expertRefuses(slots.get(1));
        selection.theDayComes(slots.get(2), "InvitationExpired");
        slots.forEach(slot -> assertFalse(selection.expertOf(slot).equals(first.get(slot)), "somebody else"));
        assertEquals(120, slots(ReviewSlot.State.INVITED));
    }

    private void oneExpertStandsAside() {
        String number = List.copyOf(numbers.values()).get(39);
        String slot = selection
                .slotsOf(number, ReviewSlot.State.SCORING)
                .keySet()
                .iterator()
                .next();
        String before = selection.expertOf(slot);
        selection.expertStandsAside(slot);
        assertFalse(selection.expertOf(slot).equals(before));
        selection.expertsAccept(number);
    }

    /**
     * The application in place i gets 95 - i of a hundred, but the tenth and the eleventh the same; over the fourth
     * the experts disagree, so that a further one is asked.
     */
    private void allExpertsScore() {
        List<String> all = List.copyOf(numbers.values());
        for (int i = 0; i < all.size(); i++) {
            if (i == 3) {
                selection.expertsScore(all.get(i), "0.96", "0.96", "0.72");
                assertEquals(
                        1,
                        selection.slotsOf(all.get(i), ReviewSlot.State.INVITED).size(),
                        "one further slot, by the table");
                selection.expertsAccept(all.get(i));
                selection.expertsScore(all.get(i), "0.98");
            } else {
                selection.expertsScore(all.get(i), "0." + (95 - (i == 10 ? 9 : i)));
            }
        }
        assertEquals(121, slots(ReviewSlot.State.SEALED));
        all.forEach(number -> assertEquals(
                ApplicationStatus.DECISION, selection.application(number).status()));
    }

    private void assertTheTenthPlaceIsTied(List<CalibrationRow> ranking) {
        assertEquals(
                List.of(9, 10, 10, 12),
                ranking.subList(8, 12).stream().map(CalibrationRow::rank).toList());
        assertEquals(0, ranking.get(9).adjusted().compareTo(ranking.get(10).adjusted()));
    }

    /**
     * Against one line the objection is right and the line is corrected, against another it is not; a third college
     * leaves meanwhile, and the first of the reserve moves up.
     *
     * @return number of the notice that shows the list as corrected
     */
    private String twoObjectionsAreHeard(
            String notice, String corrected, String confirmed, String leaving, String reserve) {
        String right = selection.somebodyObjects(notice, corrected);
        String wrong = selection.somebodyObjects(notice, confirmed);
        selection.objectionIsLookedInto(
                right, collegeOf(corrected), new Finding(true, "院校名称有误", Remedy.CORRECT, "更正后的职业技术学院", "Corrected"));
        selection.ministryDecidesOnTheObjection(right, Decision.APPROVED);
        selection.objectionIsLookedInto(wrong, collegeOf(confirmed), new Finding(false, "材料属实", null, null, null));

        selection.collegeWithdraws(collegeOf(leaving), leaving);
        Reserve up = selection.reserves(round).get(0);
        assertEquals(reserve, up.number());
        assertEquals(leaving, up.replaced());
        assertEquals(DropOut.WITHDRAWN, up.reason());

        selection.theDayComes(notice, "NoticePeriodEnded");
        assertEquals(NoticeState.AWAITING, selection.summary(notice).state(), "an objection is still open");
        selection.ministryDecidesOnTheObjection(wrong, Decision.REJECTED);
        assertEquals(NoticeState.SUPERSEDED, selection.summary(notice).state());
        String renewed = selection.summary(notice).supersededBy();
        assertEquals(
                List.of(leaving),
                selection.notice(renewed).lines().stream()
                        .filter(line -> line.state().name().equals("TAKEN_OFF"))
                        .map(line -> line.line().caseNumber())
                        .toList(),
                "who has withdrawn is not shown as somebody to be designated");
        selection.ministryPublishes(renewed);
        return renewed;
    }

    private void assertCertified(String number) {
        assertTrue(documents.has(number, DocumentKind.DESIGNATION_CERTIFICATE));
        assertTrue(documents.has(number, DocumentKind.DESIGNATION_DECISION));
        String designation = selection.application(number).designation();
        assertEquals(
                "VALID", certificates.ask(designation).orElseThrow().verdict(), "as anybody reads who holds its code");
    }

    private void assertNothingDiffers() {
        RoundRecomputation.Report report = selection.auditorRecomputes(round);
        assertEquals(List.of(), report.differences());
        assertEquals(40, report.made().get(Kind.VERSION));
        assertEquals(121, report.made().get(Kind.SHEET));
        assertEquals(40, report.made().get(Kind.TOTAL));
        List<String> asked = numbers.values().stream()
                .flatMap(number -> selection.tablesAsked(number).stream())
                .toList();
        assertEquals(
                41, Collections.frequency(asked, "ScoreDispersion"), "once a panel, and again after its further sheet");
        assertEquals(asked.size(), report.made().get(Kind.RULING), "those of the reviews among them");
        assertEquals(39, report.made().get(Kind.DECISION));
        assertEquals(8, report.made().get(Kind.PLACES));
    }

    private int slots(ReviewSlot.State state) {
        return allSlots(state).size();
    }

    private List<String> allSlots(ReviewSlot.State state) {
        return numbers.values().stream()
                .map(number -> selection.slotsOf(number, state).keySet())
                .flatMap(Collection::stream)
                .toList();
    }

    private String collegeOf(String number) {
        return numbers.entrySet().stream()
                .filter(each -> each.getValue().equals(number))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static List<String> colleges() {
        return PROVINCES.stream()
                .map(DesignationRoundIT::collegesOf)
                .flatMap(Collection::stream)
                .toList();
    }

    private static List<String> collegesOf(String province) {
        return IntStream.rangeClosed(1, COLLEGES_OF_A_PROVINCE)
                .mapToObj(i -> "D9" + province + i)
                .toList();
    }
}
