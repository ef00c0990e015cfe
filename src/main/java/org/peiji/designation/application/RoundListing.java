package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.listing.Column;
import org.peiji.platform.listing.ListQuery;
import org.peiji.platform.listing.Listing;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.listing.Span;
import org.peiji.platform.listing.Worded;
import org.peiji.platform.security.Permission;

/** 遴选批次 as a list, latest first. */
@ApplicationScoped
public class RoundListing implements Listing<RoundRow> {

    @Inject
    private DesignationRoundService service;

    @Override
    public String name() {
        return "rounds";
    }

    @Override
    public String address() {
        return "/designation/rounds.xhtml";
    }

    @Override
    public Permission permission() {
        return Permission.DESIGNATION_READ;
    }

    @Override
    public String titleKey() {
        return "designation.rounds.title";
    }

    @Override
    public String emptyKey() {
        return "designation.rounds.empty";
    }

    @Override
    public List<Column<RoundRow>> columns() {
        return List.of(
                Column.<RoundRow>of(
                                "round",
                                "designation.rounds.column.round",
                                row -> new Bilingual(row.titleZh(), row.titleEn()))
                        .sortedBy("r.titleZh")
                        .linkedTo(row -> "/designation/round.xhtml?number=" + row.number()),
                Column.<RoundRow>of("document", "designation.rounds.column.document", RoundRow::documentNumber)
                        .under("round"),
                Column.<RoundRow>of("year", "designation.rounds.column.year", RoundRow::year)
                        .sortedBy("r.year")
                        .asNumber()
                        .onRequest(),
                Column.<RoundRow>of(
                                "status",
                                "designation.rounds.column.status",
                                row -> row.takesApplications() ? Worded.of("designation.rounds.running") : row.status())
                        .sortedBy("r.status")
                        .toned(row -> row.takesApplications() ? "ok" : "quiet"),
                Column.<RoundRow>of(
                                "window",
                                "designation.rounds.column.window",
                                row -> row.opensAt() == null
                                        ? Worded.of("designation.rounds.unknown")
                                        : new Span(row.opensAt(), row.closesAt()))
                        .sortedBy("r.opensAt"),
                Column.<RoundRow>of(
                                "term",
                                "designation.rounds.column.term",
                                row -> row.termStart() == null
                                        ? Worded.of("designation.rounds.unknown")
                                        : new Span(row.termStart(), row.termEnd()))
                        .sortedBy("r.termStart"),
                Column.<RoundRow>of("applications", "designation.rounds.column.applications", RoundRow::applications)
                        .asNumber()
                        .linkedTo(row -> row.applications() == 0
                                ? null
                                : "/designation/applications.xhtml?round=" + row.number()),
                Column.<RoundRow>of(
                                "bases",
                                "designation.rounds.column.bases",
                                row -> !row.complete() && row.expected() != null
                                        ? Worded.of("designation.rounds.known", row.bases(), row.expected())
                                        : String.valueOf(row.bases()))
                        .linkedTo(row -> row.bases() == 0 ? null : "/designation/bases.xhtml?round=" + row.number()));
    }

    @Override
    public String order() {
        return "r.year desc, r.opensAt desc nulls last, r.number desc";
    }

    @Override
    public int count(ListQuery query) {
        return service.count();
    }

    @Override
    public List<RoundRow> rows(ListQuery query, Slice slice) {
        return service.rounds(slice);
    }
}
