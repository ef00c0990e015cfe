package org.peiji.designation.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peiji.designation.application.DesignationRoundWorkflow;
import org.peiji.designation.domain.DesignationRound;
import org.peiji.designation.domain.RoundMilestone;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.engine.CaseFacts;
import org.peiji.platform.engine.Processes;
import org.peiji.platform.listing.Bilingual;

/** The workflow of rounds on the engine. */
@ApplicationScoped
class EngineDesignationRoundWorkflow implements DesignationRoundWorkflow {

    @Inject
    private Processes processes;

    @Inject
    private OrganisationDirectory organisations;

    @Override
    public void called(DesignationRound round) {
        processes.start(
                DesignationRoundProcess.KEY,
                round.number(),
                new CaseFacts(
                        new Bilingual(round.titleZh(), round.titleEn()),
                        OrganisationDirectory.MINISTRY,
                        organisations.find(OrganisationDirectory.MINISTRY).nameZh(),
                        OrganisationDirectory.MINISTRY),
                Map.of());
    }

    @Override
    public boolean isRunning(String number) {
        return !processes.positions(number).isEmpty();
    }

    @Override
    public void rescheduled(DesignationRound round) {
        List<String> here = processes.positions(round.number());
        if (here.contains(DesignationRoundProcess.SUBMISSION_CLOSED)) {
            processes.moveTimer(round.number(), DesignationRoundProcess.SUBMISSION_CLOSED, round.submissionEnd());
        } else if (!here.isEmpty()) {
            processes.tell(round.number(), DesignationRoundProcess.RESCHEDULED, Map.of());
        }
    }

    @Override
    public Optional<RoundMilestone> awaited(String number) {
        return processes.positions(number).stream()
                .filter(DesignationRoundProcess.WAITS::containsKey)
                .map(DesignationRoundProcess.WAITS::get)
                .findFirst();
    }

    @Override
    public void reached(String number, RoundMilestone milestone) {
        processes.tell(number, DesignationRoundProcess.MESSAGES.get(milestone), Map.of());
    }

    @Override
    public void closed(String number) {
        if (isRunning(number)) {
            processes.tell(number, DesignationRoundProcess.CLOSED, Map.of());
        }
    }
}
