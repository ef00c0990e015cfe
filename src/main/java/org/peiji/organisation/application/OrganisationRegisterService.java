package org.peiji.organisation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.organisation.OrganisationFilter;
import org.peiji.organisation.OrganisationKind;
import org.peiji.organisation.OrganisationSummary;
import org.peiji.organisation.ProvinceSummary;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Scope;

/** 机构名录查询: the register as officers look through it; a province sees its own territory. */
@ApplicationScoped
public class OrganisationRegisterService {

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private Organisations organisations;

    @Inject
    private Scope scope;

    @Requires(Permission.ORGANISATION_READ)
    @Transactional
    public int count(String text, OrganisationKind kind, String province) {
        return (int) directory.count(filter(text, kind, province));
    }

    @Requires(Permission.ORGANISATION_READ)
    @Transactional
    public List<OrganisationSummary> page(String text, OrganisationKind kind, String province, Slice slice) {
        return organisations.search(filter(text, kind, province), slice);
    }

    /** The provinces to choose from: all of them, or the one that the actor may see. */
    @Requires(Permission.ORGANISATION_READ)
    @Transactional
    public List<ProvinceSummary> provinces() {
        String authority = scope.province();
        return directory.provinces().stream()
                .filter(province ->
                        authority == null || province.authorityCode().equals(authority))
                .toList();
    }

    private OrganisationFilter filter(String text, OrganisationKind kind, String province) {
        String bound = scope.province() == null ? province : provinces().get(0).code();
        return new OrganisationFilter(text, kind, bound);
    }
}
