package org.peiji.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.peiji.designation.DesignationGate;
import org.peiji.designation.Publication;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.persistence.CaseNumbers;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Scope;
import org.peiji.platform.time.BusinessClock;

/** 培训项目管理: a base plans its programmes; whoever oversees it reads them. */
@ApplicationScoped
public class ProgrammeService {

    @Inject
    private Programmes programmes;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private DesignationGate gate;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private CurrentActor current;

    @Inject
    private Scope scope;

    @Inject
    private BusinessClock clock;

    /** Adds a programme to the acting officer's base and answers its number. */
    @Requires(Permission.PROGRAMME_DRAFT_PROGRAMME)
    @Transactional
    public String draftProgramme(ProgrammePlan plan) {
        gate.require(current.get().organisation(), Publication.DRAFT_PROGRAMME);
        ProgrammePlan checked = plan.checked(clock.today().getYear());
        String number = numbers.next("PRG");
        programmes.add(
                new TrainingProgramme(number, organisations.find(current.get().organisation()), checked));
        return number;
    }

    @Requires(Permission.PROGRAMME_READ)
    @Transactional
    public List<ProgrammeSummary> page(String search, Slice slice) {
        return programmes.page(scope.organisation(), scope.province(), search, slice).stream()
                .map(TrainingProgramme::summary)
                .toList();
    }

    @Requires(Permission.PROGRAMME_READ)
    @Transactional
    public int count(String search) {
        return programmes.count(scope.organisation(), scope.province(), search);
    }
}
