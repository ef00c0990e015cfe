package org.peiji.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.peiji.organisation.application.Organisations;
import org.peiji.organisation.application.Provinces;
import org.peiji.organisation.domain.Organisation;
import org.peiji.organisation.domain.Province;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.listing.Slice;

/** 机构名录: what other features may ask about organisations and provinces. */
@ApplicationScoped
public class OrganisationDirectory {

    /** Code of the Ministry of Education. */
    public static final String MINISTRY = "MOE";

    private Organisations organisations;
    private Provinces provinces;

    protected OrganisationDirectory() {}

    @Inject
    public OrganisationDirectory(Organisations organisations, Provinces provinces) {
        this.organisations = organisations;
        this.provinces = provinces;
    }

    /** @throws Missing if the register has no such organisation */
    public OrganisationSummary find(String code) {
        return organisation(code).summary();
    }

    /** The city in which it stands; null if the register does not say. */
    public String cityOf(String code) {
        return organisation(code).details().city();
    }

    /** The official name on that day, as certificates and decisions of the day bear it. */
    public String nameOn(String code, LocalDate day) {
        return organisation(code).nameOn(day);
    }

    /** The official names through time, the present one first. */
    public List<NamePeriod> namesOf(String code) {
        return organisation(code).namesThroughTime();
    }

    /** All provinces, in the order in which the ministry's notices name them. */
    public List<ProvinceSummary> provinces() {
        return provinces.all().stream().map(Province::summary).toList();
    }

    /** @throws Missing if there is no such province */
    public ProvinceSummary province(String code) {
        return provinces.find(code).map(Province::summary).orElseThrow(() -> new Missing(code));
    }

    /** Code of the education authority of a province, such as A42 for province 42. */
    public String authorityOf(String province) {
        return province(province).authorityCode();
    }

    /** A page of what the filter finds, ordered by code. */
    public List<OrganisationSummary> search(OrganisationFilter filter, int first, int size) {
        return organisations.search(filter, new Slice("o.code", first, size));
    }

    public long count(OrganisationFilter filter) {
        return organisations.count(filter);
    }

    public List<OrganisationCount> countByProvinceAndKind() {
        return organisations.countByProvinceAndKind();
    }

    private Organisation organisation(String code) {
        return organisations.find(code).orElseThrow(() -> new Missing(code));
    }
}
