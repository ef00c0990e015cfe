package org.peiji.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peiji.ground.InContainer;
import org.peiji.ground.Reader;
import org.peiji.ground.SqlCount;
import org.peiji.platform.listing.ListQuery;
import org.peiji.platform.listing.Listing;
import org.peiji.platform.listing.Listings;
import org.peiji.platform.listing.Words;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.web.Texts;

/** A list asks the database as often for a thousand rows as for ten, and so does the page that shows it. */
@Tag("pages")
class ListingCostIT extends InContainer {

    private static final Logger LOG = Logger.getLogger(ListingCostIT.class.getName());

    private static final List<String> READERS =
            List.of("ministry", "operator", "auditor", "base1.officer", "school1.admin", "expert1");
    private static final int FEW = 10;
    private static final int MANY = 1_000;

    @Inject
    private Listings listings;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    @Inject
    private Words words;

    @Inject
    private Texts texts;

    @Inject
    private SqlCount sql;

    @Resource(lookup = "jdbc/peiji")
    private DataSource database;

    /** A table of which there are soon a thousand rows, made of those that are there; what else must differ. */
    private record Crowd(String listing, String table, String key, Map<String, String> others) {}

    private static final List<Crowd> CROWDS = List.of(
            new Crowd(
                    "enrolments",
                    "enr_enrolment",
                    "number",
                    Map.of(
                            "state", "'REJECTED'",
                            "active_person", "null",
                            "waiting_number", "null",
                            "withdrawal_reason", "null",
                            "place_held", "false")),
            new Crowd("cohorts", "coh_cohort", "number", Map.of()),
            new Crowd("programmes", "prg_programme", "number", Map.of()),
            new Crowd("organisations", "org_organisation", "code", Map.of()));

    @Test
    void everyListAsksAsOftenForAllItsRowsAsForOne() {
        List<String> dear = new ArrayList<>();
        int compared = 0;
        for (Listing<?> listing : listings.all()) {
            Actor reader = reader(listing);
            int total = as(reader, () -> listing.count(ListQuery.none()));
            if (total < 2) {
                continue;
            }
            compared++;
            compare(listing, reader, 1, Math.min(total, MANY), dear);
        }
        assertEquals(List.of(), dear);
        assertTrue(compared > 15, "lists with rows: " + compared);
    }

    @Test
    void aThousandRowsCostNoStatementMoreThanTen() throws SQLException {
        List<String> dear = new ArrayList<>();
        for (Crowd crowd : CROWDS) {
            Listing<?> listing = listings.find(crowd.listing());
            Reader reader = Reader.signedIn("ministry");
            SqlCount.Executed before = sql.least(() -> open(reader, listing));
            try {
                gather(crowd);
                compare(listing, accounts.actor("ministry"), FEW, MANY, dear);
                SqlCount.Executed after = sql.least(() -> open(reader, listing));
                if (after.sum() > before.sum()) {
                    dear.add(listing.address() + ": " + before.sum() + " and " + after.sum() + "\n"
                            + after.beyond(before));
                }
                LOG.info("Statements of " + listing.address() + " with " + MANY + " rows: " + after.sum());
            } finally {
                execute("delete from " + crowd.table() + " where " + crowd.key() + " like 'Z0%'");
            }
        }
        assertEquals(List.of(), dear);
    }

    private static void open(Reader reader, Listing<?> listing) {
        assertEquals(200, reader.get(listing.address()).statusCode());
    }

    private void compare(Listing<?> listing, Actor reader, int few, int many, List<String> dear) {
        SqlCount.Executed ofFew = sql.least(() -> as(reader, () -> told(listing, few)));
        SqlCount.Executed ofMany = sql.least(() -> as(reader, () -> told(listing, many)));
        if (ofMany.sum() > ofFew.sum()) {
            dear.add(listing.name() + ": " + ofFew.sum() + " for " + few + " rows, " + ofMany.sum() + " for " + many
                    + "\n" + ofMany.beyond(ofFew));
        }
    }

    /** Every column in words, those that are shown on demand included. */
    private <R> int told(Listing<R> listing, int rows) {
        List<R> page = listing.page(ListQuery.none(), 0, rows);
        assertEquals(rows, page.size(), listing.name());
        return page.stream()
                .mapToInt(row -> listing.columns().stream()
                        .mapToInt(column -> words.of(column.value(row)).length())
                        .sum())
                .sum();
    }

    private Actor reader(Listing<?> listing) {
        return READERS.stream()
                .map(accounts::actor)
                .filter(actor -> listing.permission().isGivenTo(actor.role()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody reads " + listing.name()));
    }

    private void gather(Crowd crowd) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Connection connection = database.getConnection();
                ResultSet found = connection
                        .getMetaData()
                        .getColumns(null, null, crowd.table().toUpperCase(Locale.ROOT), null)) {
            while (found.next()) {
                columns.add(found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        String values = columns.stream()
                .map(column -> column.equals(crowd.key())
                        ? "'Z0' || row_number() over ()"
                        : crowd.others().getOrDefault(column, "t." + column))
                .collect(Collectors.joining(", "));
        execute("insert into %s (%s) select %s from %s t, system_range(1, %d / (select count(*) from %s) + 1) r(n)"
                .formatted(crowd.table(), String.join(", ", columns), values, crowd.table(), MANY, crowd.table()));
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement executing = connection.createStatement()) {
            executing.execute(statement);
        }
    }

    private <T> T as(Actor actor, java.util.function.Supplier<T> act) {
        return current.as(actor, () -> texts.speaking(Locale.SIMPLIFIED_CHINESE, act));
    }
}
