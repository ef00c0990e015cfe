package org.peiji.expert.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.organisation.ProvinceNames;
import org.peiji.platform.listing.Column;
import org.peiji.platform.listing.Filter;
import org.peiji.platform.listing.ListQuery;
import org.peiji.platform.listing.Listing;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.security.Mask;
import org.peiji.platform.security.Permission;

/** 专家库 as a list. */
@ApplicationScoped
public class ExpertListing implements Listing<ExpertRow> {

    @Inject
    private PoolService pool;

    @Inject
    private ProvinceNames provinces;

    @Override
    public String name() {
        return "experts";
    }

    @Override
    public String address() {
        return "/expert/expert-pool.xhtml";
    }

    @Override
    public Permission permission() {
        return Permission.EXPERT_READ_POOL;
    }

    @Override
    public String titleKey() {
        return "expert.pool.title";
    }

    @Override
    public String emptyKey() {
        return "expert.pool.empty";
    }

    @Override
    public List<Column<ExpertRow>> columns() {
        return List.of(
                Column.<ExpertRow>of("name", "expert.pool.name", ExpertRow::personName)
                        .sortedBy("e.personName")
                        .linkedTo(row -> "/expert/expert.xhtml?username=" + row.username())
                        .personal(Mask::name),
                Column.<ExpertRow>of("employer", "expert.pool.employer", ExpertRow::employerName)
                        .sortedBy("e.employerName"),
                Column.<ExpertRow>of("province", "expert.pool.province", row -> provinces.of(row.province()))
                        .sortedBy("e.province"),
                Column.<ExpertRow>of("field", "expert.pool.field", ExpertRow::field)
                        .sortedBy("e.field"),
                Column.<ExpertRow>of("active", "expert.pool.active", row -> ExpertStanding.of(row.active()))
                        .sortedBy("e.active"),
                Column.<ExpertRow>of("open", "expert.pool.open", ExpertRow::open)
                        .asNumber(),
                Column.<ExpertRow>of("mostOpen", "expert.pool.mostOpen", ExpertRow::mostOpen)
                        .sortedBy("e.mostOpen")
                        .asNumber()
                        .onRequest(),
                Column.<ExpertRow>of("sealed", "expert.pool.sealed", ExpertRow::sealed)
                        .asNumber());
    }

    @Override
    public List<Filter> filters() {
        return List.of(Filter.search("expert.pool.searchHint", "expert.pool.searchLabel"));
    }

    @Override
    public String order() {
        return "e.username";
    }

    @Override
    public int count(ListQuery query) {
        return pool.count(query.text("search"));
    }

    @Override
    public List<ExpertRow> rows(ListQuery query, Slice slice) {
        return pool.page(query.text("search"), slice);
    }
}
