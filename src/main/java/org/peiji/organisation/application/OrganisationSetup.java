package org.peiji.organisation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.organisation.OrganisationFilter;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.setup.SetupItem;
import org.peiji.platform.setup.SetupItem.SetupStatus;
import org.peiji.platform.setup.SetupSource;

/** Whether the register of organisations and the ministry itself are there. */
@ApplicationScoped
class OrganisationSetup implements SetupSource {

    @Inject
    private OrganisationDirectory directory;

    @Override
    @Transactional
    public List<SetupItem> items() {
        long organisations = directory.count(OrganisationFilter.text(null));
        int provinces = directory.provinces().size();
        boolean loaded = organisations > 0 && provinces > 0;
        return List.of(
                SetupItem.of(
                        10,
                        "organisation.setup.register",
                        loaded ? SetupStatus.DONE : SetupStatus.OPEN,
                        organisations,
                        provinces),
                ministry());
    }

    private SetupItem ministry() {
        try {
            return SetupItem.of(
                    20,
                    "organisation.setup.own",
                    SetupStatus.DONE,
                    directory.find(OrganisationDirectory.MINISTRY).nameZh());
        } catch (Missing e) {
            return SetupItem.of(20, "organisation.setup.own", SetupStatus.OPEN);
        }
    }
}
