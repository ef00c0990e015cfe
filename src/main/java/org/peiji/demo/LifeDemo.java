package org.peiji.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.designation.DesignationDirectory;
import org.peiji.designation.application.BaseLifeService;
import org.peiji.designation.application.DesignationExitService;
import org.peiji.designation.application.DesignationSuspensionService;
import org.peiji.designation.application.DesignationViews;
import org.peiji.designation.application.SanctionService;
import org.peiji.designation.domain.DutyKind;
import org.peiji.designation.domain.Plaque;
import org.peiji.designation.domain.SuspensionKind;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Role;
import org.peiji.platform.seed.SeedFile;

/**
 * The scenes of the demonstration in the life of bases: D001 with its duties and plaque, D008 suspended, D007 asking to
 * leave, D006 that thought better of it, and D004 whose
 * material is in doubt.
 */
@ApplicationScoped
public class LifeDemo {

    private static final String KEEPER = "D001";
    private static final String SUSPENDED = "D008";
    private static final String LEAVING = "D007";
    private static final String CLEARED = "D002";
    private static final String ACCUSED = "D004";
    private static final String STAYING = "D006";

    @Inject
    private Stage stage;

    @Inject
    private Accounts accounts;

    @Inject
    private DesignationDirectory directory;

    @Inject
    private BaseLifeService lives;

    @Inject
    private DesignationViews views;

    @Inject
    private DesignationSuspensionService suspensions;

    @Inject
    private DesignationExitService exits;

    @Inject
    private SanctionService sanctions;

    public void play() {
        SeedFile file = SeedFile.of("90-demo/designation-opinions.csv");
        Map<String, String> words = file.read(row -> Map.entry(row.unique("key"), row.required("text"))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        SeedFile.requireValid(file);
        keep(words);
        suspend(words);
        String doubted = stage.answerAt(
                60,
                stage.ministry(),
                () -> sanctions.proposeSanction(CLEARED, null, words.get("sanction"), words.get("sanction.document")));
        stage.at(
                52,
                stage.ministryLeader(),
                () -> sanctions.confirmSanction(
                        stage.task(doubted), new Opinion(Decision.REJECTED, words.get("sanction.dropped"))));
        stage.answerAt(
                4,
                stage.ministry(),
                () -> sanctions.proposeSanction(ACCUSED, null, words.get("sanction"), words.get("sanction.document")));
        String reconsidered = stage.answerAt(
                100,
                accounts.actor(Role.BASE_DIRECTOR, STAYING),
                () -> exits.requestExit(number(STAYING), words.get("exit")));
        stage.at(
                97,
                accounts.actor(Role.BASE_DIRECTOR, STAYING),
                () -> exits.withdrawExit(reconsidered, words.get("exit.withdraw")));
        stage.at(
                6,
                accounts.actor(Role.BASE_DIRECTOR, LEAVING),
                () -> exits.requestExit(number(LEAVING), words.get("exit")));
    }

    private void keep(Map<String, String> words) {
        String base = number(KEEPER);
        LocalDate report = stage.day(-30);
        LocalDate condition = stage.day(-90);
        Plaque plaque = new Plaque(stage.day(262), stage.day(248), stage.day(241));
        stage.at(265, stage.ministry(), () -> {
            lives.charge(base, DutyKind.TASK, words.get("duty.task"), null);
            lives.charge(base, DutyKind.TASK, words.get("duty.follow_up"), report);
            lives.charge(base, DutyKind.CONDITION, words.get("duty.condition"), condition);
        });
        stage.at(240, stage.ministry(), () -> lives.markPlaque(base, plaque));
        stage.at(
                120,
                stage.ministry(),
                () -> views.find(base).duties(DutyKind.CONDITION).forEach(duty -> lives.fulfil(duty.id())));
    }

    private void suspend(Map<String, String> words) {
        String number = stage.answerAt(
                20,
                stage.ministry(),
                () -> suspensions.proposeSuspension(number(SUSPENDED), SuspensionKind.SUSPEND, words.get("suspend")));
        stage.at(
                18,
                stage.ministryLeader(),
                () -> suspensions.decideSuspension(
                        stage.task(number), new Opinion(Decision.APPROVED, words.get("suspend.decide"))));
    }

    private String number(String college) {
        return directory.latestOf(college).orElseThrow();
    }
}
