package org.peiji.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.peiji.organisation.application.Organisations;
import org.peiji.organisation.domain.Organisation;
import org.peiji.platform.failure.Missing;

/** 机构登记: takes organisations into the register and keeps them current. */
@ApplicationScoped
@Transactional
public class OrganisationRegister {

    private Organisations organisations;

    protected OrganisationRegister() {}

    @Inject
    public OrganisationRegister(Organisations organisations) {
        this.organisations = organisations;
    }

    /** Registers those whose code is new, and brings the others up to date. */
    public void register(Collection<OrganisationDetails> details) {
        List<Organisation> newcomers = new ArrayList<>();
        for (OrganisationDetails each : details) {
            organisations
                    .find(each.code())
                    .ifPresentOrElse(known -> known.follow(each), () -> newcomers.add(Organisation.of(each)));
        }
        organisations.add(newcomers);
    }

    /**
     * Notes a name of an organisation.
     *
     * @param from first day, or null when it is not known
     * @param to last day, or null while it is in use; without either day the name is an alias
     * @throws Missing if the register has no such organisation
     */
    public void recordName(String code, String name, LocalDate from, LocalDate to) {
        organisations.find(code).orElseThrow(() -> new Missing(code)).knownAs(name, from, to);
    }
}
