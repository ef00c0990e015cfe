package org.peiji.enrolment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.peiji.account.TraineeAccounts;
import org.peiji.cohort.CohortDirectory;
import org.peiji.cohort.CohortSummary;
import org.peiji.cohort.EnrolmentWindow;
import org.peiji.enrolment.NominationReason;
import org.peiji.enrolment.NominationState;
import org.peiji.enrolment.Nominee;
import org.peiji.enrolment.domain.Nomination;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.importing.Finding;
import org.peiji.platform.importing.ImportField;
import org.peiji.platform.importing.ImportKind;
import org.peiji.platform.importing.Verdict;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Role;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.web.Texts;

/** 学校推荐名单 as something to import: each row one nominee, put on the open list of the school for the cohort. */
@ApplicationScoped
public class NominationsImport implements ImportKind {

    private static final String COHORT = "cohort";
    private static final String RANK = "rank";
    private static final String USERNAME = "username";
    private static final String FULL_NAME = "fullName";
    private static final String REASON = "reason";
    private static final String WORDS = "words";
    private static final int LONGEST_WORDS = 500;
    private static final int LONGEST_NAME = 40;

    @Inject
    private NominationService service;

    @Inject
    private Nominations nominations;

    @Inject
    private Enrolments enrolments;

    @Inject
    private TraineeAccounts trainees;

    @Inject
    private Accounts accounts;

    @Inject
    private CohortDirectory cohorts;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    @Override
    public String name() {
        return "nominations";
    }

    @Override
    public Permission permission() {
        return Permission.ENROLMENT_NOMINATE;
    }

    @Override
    public String titleKey() {
        return "enrolment.import.nominations";
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                ImportField.required(COHORT, "enrolment.import.cohort", "COH-2026-000101"),
                ImportField.required(RANK, "enrolment.import.rank", "1"),
                ImportField.required(USERNAME, "enrolment.import.username", "trainee101"),
                ImportField.required(FULL_NAME, "enrolment.import.fullName", "\u6837\u4F8B"),
                ImportField.choice(
                        REASON,
                        "enrolment.import.reason",
                        true,
                        reason(NominationReason.NEW_POST).name().zh(),
                        () -> Stream.of(NominationReason.values())
                                .map(NominationsImport::reason)
                                .toList()),
                ImportField.optional(WORDS, "enrolment.import.words", ""));
    }

    private static ImportField.Choice reason(NominationReason reason) {
        String key = "enrolment.NominationReason." + reason;
        return new ImportField.Choice(
                reason.name(), new Bilingual(Texts.in(Locale.SIMPLIFIED_CHINESE, key), Texts.in(Locale.ENGLISH, key)));
    }

    @Override
    public String identity(Map<String, String> values) {
        return values.get(COHORT) == null || values.get(USERNAME) == null
                ? null
                : values.get(COHORT) + " " + values.get(USERNAME);
    }

    @Override
    public Verdict judge(Map<String, String> values, List<Finding> findings) {
        if (!findings.isEmpty()) {
            return Verdict.ERROR;
        }
        if (!values.get(RANK).matches("[1-9]\\d{0,2}")) {
            findings.add(Finding.error(RANK, new Refusal("enrolment.refusal.rank")));
        }
        tooLong(values, FULL_NAME, LONGEST_NAME, findings);
        tooLong(values, WORDS, LONGEST_WORDS, findings);
        judgeCohort(values, findings);
        judgeNominee(values, findings);
        return findings.stream().anyMatch(Finding::error) ? Verdict.ERROR : Verdict.NEW;
    }

    private static void tooLong(Map<String, String> values, String field, int longest, List<Finding> findings) {
        if (values.get(field) != null && values.get(field).length() > longest) {
            findings.add(Finding.error(field, new Refusal("enrolment.refusal.long", longest)));
        }
    }

    private void judgeCohort(Map<String, String> values, List<Finding> findings) {
        String number = values.get(COHORT);
        try {
            CohortSummary cohort = cohorts.published(number);
            if (cohort.window(clock.today()) != EnrolmentWindow.OPEN) {
                findings.add(Finding.error(COHORT, new Refusal("enrolment.refusal.noCohort", number)));
            }
            nominations.activeList(number, current.get().organisation()).ifPresent(list -> {
                if (!list.state().isOpen()) {
                    findings.add(Finding.error(COHORT, new Refusal("enrolment.refusal.listState", list.state())));
                } else if (nominations.of(list.number()).stream()
                        .anyMatch(each -> each.trainee().equals(values.get(USERNAME)))) {
                    findings.add(Finding.error(
                            USERNAME, new Refusal("enrolment.refusal.listedTwice", values.get(USERNAME))));
                }
            });
        } catch (Missing unknown) {
            findings.add(Finding.error(COHORT, new Refusal("enrolment.refusal.noCohort", number)));
        }
    }

    private void judgeNominee(Map<String, String> values, List<Finding> findings) {
        String username = values.get(USERNAME);
        if (!trainees.isTaken(username)) {
            try {
                trainees.checkName(username);
                findings.add(Finding.warning(USERNAME, "enrolment.import.newAccount"));
            } catch (Refusal e) {
                findings.add(Finding.error(USERNAME, e));
            }
            return;
        }
        Actor known = accounts.actor(username, Role.TRAINEE, current.get().organisation());
        if (known == null) {
            findings.add(Finding.error(USERNAME, new Refusal("enrolment.refusal.noTrainee", username)));
        } else if (!known.personName().equals(values.get(FULL_NAME))) {
            findings.add(Finding.error(FULL_NAME, new Refusal("enrolment.refusal.otherName", username)));
        } else if (enrolments.engagementsOf(username, null, null).stream()
                .anyMatch(each -> each.cohort().equals(values.get(COHORT)))) {
            findings.add(Finding.error(USERNAME, new Refusal("enrolment.refusal.enrolledAlready", username)));
        }
    }

    @Override
    public Applied apply(Map<String, String> values) {
        String username = values.get(USERNAME);
        boolean made = !trainees.isTaken(username);
        if (made) {
            trainees.open(username, values.get(FULL_NAME));
        }
        String number = service.addNominee(
                service.draftList(values.get(COHORT)),
                new Nominee(
                        Integer.valueOf(values.get(RANK)),
                        username,
                        NominationReason.valueOf(values.get(REASON)),
                        values.get(WORDS)));
        return new Applied(number, null, String.valueOf(made));
    }

    @Override
    public void undo(Applied applied) {
        Nomination nomination = nominations.find(applied.target());
        if (nomination.state() != NominationState.LISTED
                || !nominations.list(nomination.list()).state().isOpen()) {
            throw new Refusal("enrolment.refusal.nominationUsed");
        }
        service.removeNominee(nomination.number());
        if (Boolean.parseBoolean(applied.mark())) {
            trainees.close(nomination.trainee());
        }
    }
}
