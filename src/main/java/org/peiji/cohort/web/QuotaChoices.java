package org.peiji.cohort.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.cohort.PriorityGroup;
import org.peiji.cohort.WaitingPolicy;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.organisation.OrganisationFilter;
import org.peiji.organisation.OrganisationSummary;
import org.peiji.organisation.ProvinceSummary;
import org.peiji.platform.security.CurrentActor;

/** What there is to choose from where places are moved. */
@Named
@ApplicationScoped
public class QuotaChoices {

    private static final int MOST_SCHOOLS = 500;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private CurrentActor current;

    /** The institutions of the reader's province. */
    public List<OrganisationSummary> getSchools() {
        String code = current.get().organisation().replaceFirst("^A", "");
        return organisations.search(new OrganisationFilter(null, null, code), 0, MOST_SCHOOLS).stream()
                .filter(each -> !each.code().startsWith("A"))
                .toList();
    }

    public List<ProvinceSummary> getProvinces() {
        return organisations.provinces();
    }

    public PriorityGroup[] getGroups() {
        return PriorityGroup.values();
    }

    public WaitingPolicy[] getPolicies() {
        return WaitingPolicy.values();
    }
}
