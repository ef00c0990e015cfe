package org.peiji.expert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.peiji.expert.application.Experts;
import org.peiji.expert.domain.DeclaredTie;
import org.peiji.expert.domain.Employment;
import org.peiji.expert.domain.Expert;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.organisation.OrganisationSummary;
import org.peiji.platform.security.ByProcess;
import org.peiji.platform.time.BusinessClock;

/** 专家入库: takes people into the expert pool, with where they work and have worked, and their ties. */
@ApplicationScoped
public class ExpertRegister {

    @Inject
    private Experts experts;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private BusinessClock clock;

    /** Adds an expert with the present employer; one who is in the pool already stays as he or she is. */
    @Transactional
    @ByProcess
    public void add(String username, String personName, String employer, String field) {
        if (!experts.has(username)) {
            OrganisationSummary employing = organisations.find(employer);
            experts.add(new Expert(
                    username, personName, employing.code(), employing.nameZh(), employing.authorityCode(), field));
        }
    }

    /**
     * Adds where an expert works or has worked.
     *
     * @param ends last day; null while it lasts
     */
    @Transactional
    @ByProcess
    public void employ(String username, String employer, LocalDate begins, LocalDate ends) {
        OrganisationSummary employing = organisations.find(employer);
        experts.add(new Employment(
                username, employing.code(), employing.nameZh(), employing.authorityCode(), begins, ends));
    }

    /** Adds a tie that an expert has declared. */
    @Transactional
    @ByProcess
    public void declare(String username, String organisation, TieKind kind, String note) {
        experts.add(new DeclaredTie(username, organisations.find(organisation).code(), kind, note, clock.instant()));
    }
}
