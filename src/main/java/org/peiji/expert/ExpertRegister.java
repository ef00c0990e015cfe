package org.peiji.expert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.peiji.expert.application.Experts;
import org.peiji.expert.domain.Expert;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.organisation.OrganisationSummary;
import org.peiji.platform.security.ByProcess;

/** 专家入库: takes people into the expert pool. */
@ApplicationScoped
public class ExpertRegister {

    @Inject
    private Experts experts;

    @Inject
    private OrganisationDirectory organisations;

    /** Adds an expert with the present employer; one who is in the pool already stays as he or she is. */
    @Transactional
    @ByProcess
    public void add(String username, String personName, String employer, String field) {
        OrganisationSummary employing = organisations.find(employer);
        experts.add(new Expert(
                username, personName, employing.code(), employing.nameZh(), employing.authorityCode(), field));
    }
}
