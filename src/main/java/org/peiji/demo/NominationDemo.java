package org.peiji.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.enrolment.NominationListState;
import org.peiji.enrolment.NominationReason;
import org.peiji.enrolment.Nominee;
import org.peiji.enrolment.WithdrawalReason;
import org.peiji.enrolment.application.NominationQueries;
import org.peiji.enrolment.application.NominationService;
import org.peiji.enrolment.application.NomineeService;
import org.peiji.enrolment.application.NomineeView;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Role;
import org.peiji.platform.seed.SeedFile;

/** The lists of schools in the demonstration: a draft, one with the head of the school, one whose first nominee declined. */
@ApplicationScoped
class NominationDemo {

    @Inject
    private Stage stage;

    @Inject
    private Accounts accounts;

    @Inject
    private NominationService service;

    @Inject
    private NominationQueries queries;

    @Inject
    private NomineeService nominees;

    /** @param cohorts numbers of the cohorts by their codes */
    void play(Map<String, String> cohorts) {
        SeedFile file = SeedFile.of("90-demo/nominations.csv");
        List<Row> rows = file.read(Row::read);
        SeedFile.requireValid(file);
        rows.stream()
                .collect(Collectors.groupingBy(Row::school, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(list -> play(list, cohorts.get(list.get(0).cohort())));
    }

    private void play(List<Row> rows, String cohort) {
        Row first = rows.get(0);
        Actor coordinator = accounts.actor(Role.SCHOOL_ADMIN, first.school());
        String list = stage.answerAt(first.made(), coordinator, () -> {
            String number = service.draftList(cohort);
            rows.forEach(row -> service.addNominee(number, row.nominee()));
            return number;
        });
        if (first.state() == NominationListState.DRAFT) {
            return;
        }
        stage.at(first.made(), coordinator, () -> service.submitNominations(list, first.places()));
        if (first.state() == NominationListState.CONFIRMED) {
            Actor leader = accounts.actor(Role.SCHOOL_LEADER, first.school());
            stage.at(
                    first.made() - 1,
                    leader,
                    () -> service.confirmNominations(stage.task(list), new Opinion(Decision.APPROVED, null)));
            rows.stream().filter(row -> row.declined() != null).forEach(row -> decline(row, list, coordinator));
        }
    }

    private void decline(Row row, String list, Actor coordinator) {
        String number = stage.answerAt(row.made() - 1, coordinator, () -> queries.list(list)).nominees().stream()
                .filter(each -> each.username().equals(row.trainee()))
                .map(NomineeView::number)
                .findFirst()
                .orElseThrow();
        stage.at(
                row.made() - 2,
                accounts.actor(row.trainee()),
                () -> nominees.declineNomination(stage.task(number), row.declined(), null));
    }

    /** One nominee with what is true of the whole list. */
    private record Row(
            String cohort,
            String school,
            Integer made,
            Integer places,
            NominationListState state,
            String trainee,
            NominationReason reason,
            String words,
            WithdrawalReason declined) {

        static Row read(SeedFile.Row row) {
            return new Row(
                    row.required("cohort"),
                    row.required("school"),
                    row.integer("made"),
                    row.text("places") == null ? null : row.integer("places"),
                    row.code("state", NominationListState.class),
                    row.required("trainee"),
                    row.code("reason", NominationReason.class),
                    row.text("words"),
                    row.text("declined") == null ? null : row.code("declined", WithdrawalReason.class));
        }

        Nominee nominee() {
            return new Nominee(null, trainee, reason, words);
        }
    }
}
