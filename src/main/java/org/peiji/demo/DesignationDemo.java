package org.peiji.demo;

import static org.peiji.approval.Decision.APPROVED;
import static org.peiji.approval.Decision.RETURNED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.designation.application.BaseApplicationService;
import org.peiji.designation.application.DesignationRoundService;
import org.peiji.designation.application.EvidenceService;
import org.peiji.designation.application.RecommendationService;
import org.peiji.designation.domain.Dossier;
import org.peiji.designation.domain.DossierField.Section;
import org.peiji.designation.domain.Recommendation;
import org.peiji.designation.domain.RoundCall;
import org.peiji.designation.domain.RoundDemands;
import org.peiji.expert.Criterion;
import org.peiji.expert.application.ScoringService;
import org.peiji.notice.NoticeRequest;
import org.peiji.organisation.OrganisationKind;
import org.peiji.platform.form.Edition;
import org.peiji.platform.security.Actor;

/**
 * The designation scenes of the demonstration: a round of last year in which D001 to D008 became bases, and a round
 * that is open now, with one application at each step. Everything goes through the use cases, in the name of the demo
 * people, at moments relative to today.
 */
@ApplicationScoped
public class DesignationDemo {

    private static final byte[] EVIDENCE =
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                    .getBytes(StandardCharsets.US_ASCII);
    private static final int TERM_YEARS = 3;
    private static final int PROVINCE_DAYS = 15;
    private static final int PLACES = 3;

    @Inject
    private Stage stage;

    @Inject
    private DesignationRoundService rounds;

    @Inject
    private BaseApplicationService applications;

    @Inject
    private RecommendationService recommendations;

    @Inject
    private ScoringService scoring;

    @Inject
    private ReviewScenes reviews;

    @Inject
    private EvidenceService evidence;

    public void play() {
        Script script = Script.read();
        playEarlierRound(script);
        playOpenRound(script);
    }

    private void playEarlierRound(Script script) {
        String round = openRound(script.round("earlier"), 330, 300, 260, null, RoundDemands.USUAL);
        String document = decisionDocument(script);
        for (Script.Application each : script.applications("earlier")) {
            String number = submit(each, round, script, 318);
            examine(number, each.organisation(), script, 309);
            score(number, each.score(), script, 290, Integer.MAX_VALUE);
            stage.at(
                    275,
                    stage.ministryLeader(),
                    () -> applications.decideApplication(
                            stage.task(number), opinion(APPROVED, script, "decide"), each.kind(), document));
        }
        stage.at(270, stage.ministry(), () -> rounds.closeRound(round));
    }

    private void playOpenRound(Script script) {
        String round = openRound(script.round("open"), 40, -20, -60, NoticeRequest.USUAL_DAYS, demands(script));
        for (Script.Application each : script.applications("open")) {
            String college = each.organisation();
            switch (college) {
                case "D008" -> begin(each, round, 6);
                case "D009" -> provinceReturns(submit(each, round, script, 14), college, script, 6);
                case "D010" -> {
                    String number = submit(each, round, script, 24);
                    provinceReturns(number, college, script, 17);
                    correct(number, each, script, 8);
                }
                case "D006" -> provinceProposes(submit(each, round, script, 12), college, script, 2);
                case "D007" -> {
                    String number = submit(each, round, script, 26);
                    provinceProposes(number, college, script, 11);
                    provinceConfirms(number, college, script, 10);
                }
                case "D011" -> {
                    String number = submit(each, round, script, 30);
                    examine(number, college, script, 18);
                    score(number, each.score(), script, 5, 1);
                    reviews.recuse(number, script.opinion("recuse"), 2);
                }
                default -> {
                    String number = submit(each, round, script, 32);
                    checkAndRefuse(number, college, script, 24);
                    score(number, each.score(), script, 9, Integer.MAX_VALUE);
                }
            }
        }
    }

    private static RoundDemands demands(Script script) {
        return new RoundDemands(
                Set.of(Section.values()),
                script.proofs().stream().map(Script.Proof::demand).toList());
    }

    private String openRound(
            Script.Round round,
            int daysAgo,
            int closesDaysAgo,
            int termDaysAgo,
            Integer noticeDays,
            RoundDemands demands) {
        LocalDate opens = stage.day(daysAgo);
        RoundCall call = new RoundCall(
                opens.getYear(),
                round.in(round.document(), opens.getYear()),
                round.in(round.titleZh(), opens.getYear()),
                round.in(round.titleEn(), opens.getYear()),
                opens,
                stage.day(closesDaysAgo),
                stage.day(closesDaysAgo - PROVINCE_DAYS),
                stage.quotas(PLACES),
                Set.of(OrganisationKind.HIGHER_VOCATIONAL_COLLEGE, OrganisationKind.VOCATIONAL_UNIVERSITY),
                noticeDays,
                stage.day(termDaysAgo),
                TERM_YEARS);
        return stage.answerAt(daysAgo, stage.ministry(), () -> rounds.openRound(call, demands));
    }

    private String decisionDocument(Script script) {
        Script.Round round = script.round("earlier");
        return round.in(round.decisionDocument(), stage.day(330).getYear());
    }

    private String draft(Script.Application application, String round, Script script, int daysAgo) {
        Actor officer = stage.officer(application.organisation());
        String number = stage.answerAt(daysAgo, officer, () -> applications.draftApplication(round));
        stage.at(daysAgo, officer, () -> write(number, application.dossier(), List.of(Section.values())));
        if (application.round().equals("open")) {
            script.proofs()
                    .forEach(proof -> stage.at(
                            daysAgo,
                            officer,
                            () -> evidence.addEvidence(number, proof.kind(), proof.file(), EVIDENCE)));
        } else {
            stage.at(daysAgo, officer, () -> evidence.addEvidence(number, null, application.evidence(), EVIDENCE));
        }
        return number;
    }

    private String submit(Script.Application application, String round, Script script, int daysAgo) {
        String number = draft(application, round, script, daysAgo);
        stage.at(
                daysAgo, stage.officer(application.organisation()), () -> applications.submitApplication(number, true));
        return number;
    }

    /** Begins an application and leaves the later sections for another day. */
    private void begin(Script.Application application, String round, int daysAgo) {
        stage.at(daysAgo, stage.officer(application.organisation()), () -> {
            String number = applications.draftApplication(round);
            write(number, application.dossier(), List.of(Section.CONTACT, Section.RECORD, Section.TEAM));
        });
    }

    private void write(String number, Dossier dossier, List<Section> sections) {
        Map<String, Edition> before = applications.sections(number);
        for (Section section : sections) {
            int begunWith = before.getOrDefault(section.name(), Edition.NONE).number();
            applications.saveSection(number, section, begunWith, dossier);
        }
    }

    private void examine(String number, String college, Script script, int daysAgo) {
        check(number, college, script, daysAgo);
        reviews.accept(number, daysAgo - 4);
    }

    /** One of the experts refuses; the next one accepts a day later. */
    private void checkAndRefuse(String number, String college, Script script, int daysAgo) {
        check(number, college, script, daysAgo);
        reviews.refuse(number, script.opinion("refuse"), daysAgo - 4);
        reviews.accept(number, daysAgo - 5);
    }

    private void check(String number, String college, Script script, int daysAgo) {
        provinceProposes(number, college, script, daysAgo);
        provinceConfirms(number, college, script, daysAgo - 1);
        stage.at(
                daysAgo - 3,
                stage.ministry(),
                () -> applications.checkApplication(stage.task(number), opinion(APPROVED, script, "check")));
    }

    private void provinceProposes(String number, String college, Script script, int daysAgo) {
        stage.at(
                daysAgo,
                stage.provinceOf(college),
                () -> recommendations.recommendApplication(
                        stage.task(number),
                        opinion(APPROVED, script, "recommend"),
                        Recommendation.of(
                                1,
                                script.opinion("strengths"),
                                script.opinion("concerns"),
                                script.opinion("support"))));
    }

    private void provinceConfirms(String number, String college, Script script, int daysAgo) {
        stage.at(
                daysAgo,
                stage.secondOfProvince(college),
                () -> recommendations.confirmRecommendation(stage.task(number), opinion(APPROVED, script, "confirm")));
    }

    private void provinceReturns(String number, String college, Script script, int daysAgo) {
        stage.at(
                daysAgo,
                stage.provinceOf(college),
                () -> recommendations.recommendApplication(
                        stage.task(number), opinion(RETURNED, script, "return"), null));
    }

    private void correct(String number, Script.Application application, Script script, int daysAgo) {
        Dossier corrected = application.dossier();
        corrected.setExternalExperts(corrected.getExternalExperts() + 8);
        corrected.setFollowUp(script.opinion("follow_up"));
        stage.at(daysAgo, stage.officer(application.organisation()), () -> {
            write(number, corrected, List.of(Section.values()));
            applications.correctApplication(stage.task(number), true, script.opinion("correct"));
        });
    }

    /** Lets the experts score the dossier, at most so many of them; they differ by a nuance. */
    private void score(String number, int points, Script script, int daysAgo, int experts) {
        List<Stage.Sheet> sheets = stage.openSheets(number);
        for (int i = 0; i < Math.min(experts, sheets.size()); i++) {
            Stage.Sheet sheet = sheets.get(sheets.size() - 1 - i);
            BigDecimal share = BigDecimal.valueOf(points + 2L * (i - 1)).movePointLeft(2);
            stage.at(daysAgo, sheet.expert(), () -> {
                Map<String, BigDecimal> scores = new LinkedHashMap<>();
                List<Criterion> criteria = scoring.openDossier(sheet.task()).criteria();
                criteria.forEach(criterion -> scores.put(
                        criterion.code(), criterion.weight().multiply(share).setScale(1, RoundingMode.HALF_UP)));
                scoring.scoreDossier(sheet.task(), ReviewScenes.sheet(criteria, scores, script.opinion("comment")));
            });
        }
    }

    private static Opinion opinion(Decision decision, Script script, String key) {
        return new Opinion(decision, script.opinion(key));
    }
}
