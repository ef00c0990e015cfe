package org.peiji.designation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peiji.approval.Decision.APPROVED;
import static org.peiji.approval.Decision.REJECTED;
import static org.peiji.approval.Decision.RETURNED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peiji.approval.Decision;
import org.peiji.designation.DesignationKind;
import org.peiji.organisation.OrganisationKind;
import org.peiji.organisation.OrganisationSummary;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Role;

class BaseApplicationTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 31);
    private static final Instant NOW = Instant.parse("2026-03-05T02:00:00Z");
    private static final OrganisationSummary COLLEGE = new OrganisationSummary(
            "D009", "临渚职业技术学院", "Linzhu Polytechnic", OrganisationKind.HIGHER_VOCATIONAL_COLLEGE, "42");
    private static final Actor OFFICER =
            new Actor("base9.officer", "田清和", Role.BASE_OFFICER, "D009", "临渚职业技术学院", "A42");

    private final DesignationRound round = DesignationRound.open(
            "RND-2026-000001",
            new RoundCall(2026, "演示〔2026〕1号", "遴选", "Selection", FIRST_DAY, LAST_DAY, LocalDate.of(2026, 7, 1), 3));
    private BaseApplication application;

    @BeforeEach
    void aCollegeHasFilledInItsDossier() {
        application = BaseApplication.draft("APP-2026-000001", round, COLLEGE, FIRST_DAY, NOW);
        fillIn(Dossiers.complete());
    }

    private void fillIn(Dossier dossier) {
        for (DossierField.Section section : DossierField.Section.values()) {
            application.fillIn(section, dossier);
        }
        application.commit(dossier.isCommitted());
    }

    @Test
    void sectionsAreFilledInOneByOne() {
        fillIn(new Dossier());
        application.fillIn(DossierField.Section.TEAM, Dossiers.complete());
        assertThat(application.dossier().getExternalExperts()).isEqualTo(35);
        assertThat(application.dossier().getCohorts()).isNull();
        assertThat(application.dossier().violations(DossierField.Section.TEAM, RoundDemands.USUAL))
                .isEmpty();
        assertThat(application.dossier().violations(DossierField.Section.RECORD, RoundDemands.USUAL))
                .hasSize(3);
    }

    @Test
    void whatWasStatedBeforeIsTakenOverButNotItsDeclaration() {
        BaseApplication next = BaseApplication.draft("APP-2026-000002", round, COLLEGE, FIRST_DAY, NOW);
        next.takeOver(application);
        assertThat(next.dossier().answers()).isEqualTo(application.dossier().answers());
        assertThat(next.dossier().violations())
                .containsExactly(new DossierViolation(null, DossierViolation.Rule.NOT_COMMITTED));
    }

    @Test
    void nobodyAppliesOutsideTheWindow() {
        assertThatThrownBy(() -> BaseApplication.draft("A", round, COLLEGE, FIRST_DAY.minusDays(1), NOW))
                .isInstanceOf(Refusal.class)
                .hasMessage("designation.refusal.roundNotOpen");
        assertThatThrownBy(() -> application.submit("{}", LAST_DAY.plusDays(1), OFFICER, NOW))
                .hasMessage("designation.refusal.roundNotOpen");
        application.submit("{}", LAST_DAY, OFFICER, NOW);
        assertThat(application.status()).isEqualTo(ApplicationStatus.PROVINCE_REVIEW);
    }

    @Test
    void anIncompleteDossierStaysADraft() {
        fillIn(new Dossier());
        assertThatThrownBy(() -> application.submit("{}", FIRST_DAY, OFFICER, NOW))
                .hasMessage("designation.refusal.incomplete");
        assertThat(application.status()).isEqualTo(ApplicationStatus.DRAFT);
        assertThat(application.versions()).isEmpty();
    }

    @Test
    void everySubmissionIsFrozenWithItsDigest() {
        application.submit("{\"answers\":{}}", FIRST_DAY, OFFICER, NOW);
        assertThat(application.versions()).singleElement().satisfies(version -> {
            assertThat(version.ordinal()).isEqualTo(1);
            assertThat(version.personName()).isEqualTo("田清和");
            assertThat(version.sha256()).isEqualTo("b3888595e67c5818d4043ec26272e20f6b931ad2265cc5b597ede9934176c310");
            assertThat(version.isIntact()).isTrue();
        });
    }

    @Test
    void aSubmittedDossierCannotBeChanged() {
        application.submit("{}", FIRST_DAY, OFFICER, NOW);
        assertThatThrownBy(() -> fillIn(Dossiers.complete())).isInstanceOf(Conflict.class);
    }

    @Test
    void aReturnedApplicationComesBackToTheStepThatReturnedItEvenAfterTheWindow() {
        application.submit("{}", LAST_DAY, OFFICER, NOW);
        recommended(APPROVED);
        application.check(RETURNED, true);
        assertThat(application.returnedFrom()).isEqualTo(ApplicationStatus.FORMAL_CHECK);
        application.resubmit("{}", OFFICER, NOW);
        assertThat(application.status()).isEqualTo(ApplicationStatus.FORMAL_CHECK);
        assertThat(application.versions()).hasSize(2);
    }

    @Test
    void eachStepCountsItsOwnReturnsAndObeysTheRules() {
        application.submit("{}", FIRST_DAY, OFFICER, NOW);
        assertThat(application.returns()).isZero();
        application.recommend(RETURNED, null, true);
        application.resubmit("{}", OFFICER, NOW);
        assertThat(application.returns()).isEqualTo(1);
        assertThatThrownBy(() -> application.recommend(RETURNED, null, false))
                .hasMessage("designation.refusal.returnedOften");
        recommended(APPROVED);
        assertThat(application.returns()).isZero();
    }

    @Test
    void aRenewalByTheShortWayNeedsNoExperts() {
        application.enter(ApplicationKind.RENEWAL, ReviewRoute.SHORT);
        application.submit("{}", FIRST_DAY, OFFICER, NOW);
        recommended(APPROVED);
        application.check(APPROVED, false);
        assertThat(application.status()).isEqualTo(ApplicationStatus.DECISION);
    }

    @Test
    void aSanctionEndsAnApplicationAndGivesItsPlaceBack() {
        application.submit("{}", FIRST_DAY, OFFICER, NOW);
        recommended(APPROVED);
        assertThat(application.disqualify()).isTrue();
        assertThat(application.status()).isEqualTo(ApplicationStatus.DISQUALIFIED);
        assertThatThrownBy(application::disqualify).isInstanceOf(Conflict.class);
    }

    @Test
    void aDesignationNeedsItsKindAndItsDocument() {
        waitForDecision();
        assertThatThrownBy(() -> application.decide(APPROVED, null, "1")).hasMessage("designation.refusal.noKind");
        assertThatThrownBy(() -> application.decide(APPROVED, DesignationKind.TRAINING, " "))
                .hasMessage("designation.refusal.noDocument");
        application.decide(APPROVED, DesignationKind.CANDIDATE, " 演示〔2026〕2号 ");
        assertThat(Designation.granted("BASE-2026-000001", application, OFFICER, NOW)
                        .base())
                .satisfies(base -> {
                    assertThat(base.kind()).isEqualTo(DesignationKind.CANDIDATE);
                    assertThat(base.decisionDocument()).isEqualTo("演示〔2026〕2号");
                    assertThat(base.termEnd()).isEqualTo(LocalDate.of(2029, 6, 30));
                });
    }

    @Test
    void aRefusedApplicationEndsWhereItWasRefused() {
        application.submit("{}", FIRST_DAY, OFFICER, NOW);
        recommended(REJECTED);
        assertThat(application.status()).isEqualTo(ApplicationStatus.NOT_RECOMMENDED);
        assertThatThrownBy(application::withdraw).isInstanceOf(Conflict.class);
    }

    @Test
    void theCollegeWithdrawsUntilTheDecision() {
        waitForDecision();
        application.withdraw();
        assertThat(application.status()).isEqualTo(ApplicationStatus.WITHDRAWN);
        assertThatThrownBy(() -> application.decide(REJECTED, null, null)).isInstanceOf(Conflict.class);
    }

    @Test
    void aReturnedApplicationMayBeWithdrawnAndThenWaitsForNobody() {
        application.submit("{}", FIRST_DAY, OFFICER, NOW);
        application.recommend(RETURNED, null, true);
        application.withdraw();
        assertThat(application.status()).isEqualTo(ApplicationStatus.WITHDRAWN);
        assertThat(application.returnedFrom()).isNull();
    }

    @Test
    void aRoundClosesAfterItsWindowWhenEverythingIsDecided() {
        assertThatThrownBy(() -> round.close(LAST_DAY, 0, 0)).hasMessage("designation.refusal.roundRuns");
        assertThatThrownBy(() -> round.close(LAST_DAY.plusDays(1), 2, 0)).hasMessage("designation.refusal.undecided");
        round.close(LAST_DAY.plusDays(1), 0, 8);
        assertThat(round.isListComplete()).isTrue();
        assertThat(round.expectedBases()).isEqualTo(8);
    }

    @Test
    void everyStatusNamesANodeOfTheModel() {
        BpmnModelInstance model = Bpmn.readModelFromStream(
                BaseApplicationTest.class.getResourceAsStream("/bpmn/designation/BaseApplication.bpmn"));
        assertThat(Stream.of(ApplicationStatus.values()).map(ApplicationStatus::position))
                .doesNotHaveDuplicates()
                .allSatisfy(position -> assertThat(
                                model.<org.camunda.bpm.model.xml.instance.ModelElementInstance>getModelElementById(
                                        position))
                        .as(position)
                        .isNotNull());
    }

    @Test
    void aProposalTakesEffectOnlyOnceItIsConfirmed() {
        application.submit("{}", FIRST_DAY, OFFICER, NOW);
        application.recommend(APPROVED, Recommendation.of(1, "T", "", "T"), true);
        assertThat(application.isRecommendationConfirmed()).isFalse();
        assertThat(application.confirm(RETURNED)).isFalse();
        assertThat(application.status()).isEqualTo(ApplicationStatus.PROVINCE_REVIEW);
        recommended(APPROVED);
        assertThat(application.isRecommendationConfirmed()).isTrue();
        assertThat(application.withdraw()).as("the place is given back").isTrue();
    }

    @Test
    void whatTheProvinceDoesNotHandleInTimeHasNoOpinionAndTakesNoPlace() {
        application.submit("{}", FIRST_DAY, OFFICER, NOW);
        application.recommend(APPROVED, Recommendation.of(1, "T", "", "T"), true);
        application.passUnhandled();
        assertThat(application.recommendation()).isNull();
        assertThat(application.status()).isEqualTo(ApplicationStatus.FORMAL_CHECK);
        assertThat(application.withdraw()).isFalse();
        assertThatThrownBy(application::passUnhandled).isInstanceOf(Conflict.class);
    }

    private void recommended(Decision decision) {
        application.recommend(decision, decision == APPROVED ? Recommendation.of(1, "T", "", "T") : null, true);
        application.confirm(APPROVED);
    }

    private void waitForDecision() {
        application.submit("{}", FIRST_DAY, OFFICER, NOW);
        recommended(APPROVED);
        application.check(APPROVED, false);
        application.reviewed();
    }
}
