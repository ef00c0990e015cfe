package org.peiji.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.peiji.ground.InContainer;
import org.peiji.platform.audit.AuditEvent;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.file.Files;
import org.peiji.platform.listing.BatchAction;
import org.peiji.platform.listing.BatchAction.Candidate;
import org.peiji.platform.listing.Batches;
import org.peiji.platform.listing.Column;
import org.peiji.platform.listing.ExportFormat;
import org.peiji.platform.listing.ExportJob;
import org.peiji.platform.listing.ExportJobs;
import org.peiji.platform.listing.ExportRunner;
import org.peiji.platform.listing.ExportState;
import org.peiji.platform.listing.Exports;
import org.peiji.platform.listing.Formulas;
import org.peiji.platform.listing.ListQuery;
import org.peiji.platform.listing.Listing;
import org.peiji.platform.listing.Listings;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.listing.Words;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Role;
import org.peiji.platform.web.Texts;
import org.peiji.story.ExportWitness;
import org.peiji.story.RowCount;

/** Every list of the product, with every order, as everybody who may read it: nothing lost, nothing twice, nothing foreign. */
class ListingsIT extends InContainer {

    private static final List<String> READERS = List.of(
            "ministry",
            "auditor",
            "province42",
            "base1.officer",
            "base1.director",
            "school1.leader",
            "trainee1",
            "operator");

    @Inject
    private Listings listings;

    @Inject
    private Exports exports;

    @Inject
    private ExportJobs jobs;

    @Inject
    private ExportRunner runner;

    @Inject
    private Batches batches;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    @Inject
    private Files files;

    @Inject
    private Words words;

    @Inject
    private Texts texts;

    @Inject
    private RowCount rows;

    @Inject
    private ExportWitness witness;

    @Inject
    private Stopped stopped;

    @Test
    void everyListSortsAndPagesWithoutLossOrDuplicate() {
        Set<String> read = new HashSet<>();
        for (Listing<?> listing : listings.all()) {
            for (Actor actor : onePerReach(listing)) {
                read.add(listing.name());
                as(actor, () -> {
                    sortAndPage(listing, actor);
                    return null;
                });
            }
        }
        assertTrue(
                read.containsAll(Set.of(
                        "applications",
                        "rounds",
                        "bases",
                        "organisations",
                        "experts",
                        "programmes",
                        "cohorts",
                        "enrolments",
                        "assessments",
                        "campaigns",
                        "audit",
                        "schools",
                        "exports")),
                "read only " + read);
    }

    private <R> void sortAndPage(Listing<R> listing, Actor actor) {
        int total = listing.count(ListQuery.none());
        int size = Math.max(3, total / 4 + 1);
        Stream.concat(
                        Stream.of(ListQuery.none()),
                        listing.columns().stream()
                                .filter(column -> column.sort() != null)
                                .flatMap(column -> Stream.of("", "-")
                                        .map(sign -> ListQuery.of(listing, "sort=" + sign + column.key()))))
                .forEach(query -> {
                    String where = listing.name() + " by " + query.order() + " for " + actor.group();
                    List<R> all = new ArrayList<>();
                    for (int first = 0; first < total; first += size) {
                        all.addAll(listing.page(query, first, size));
                    }
                    assertEquals(total, all.size(), where);
                    assertEquals(
                            total,
                            all.stream().map(ListingsIT::identity).distinct().count(),
                            where);
                    assertInOrder(listing, query, all, where);
                });
    }

    /** Days and numbers must stand in order; how texts are ordered is the database's business. */
    private static <R> void assertInOrder(Listing<R> listing, ListQuery query, List<R> all, String where) {
        for (Column<R> column : listing.columns()) {
            if (!column.key().equals(query.sort())) {
                continue;
            }
            List<Long> values = all.stream()
                    .map(column::value)
                    .filter(value -> value instanceof LocalDate || value instanceof Integer)
                    .map(value -> value instanceof LocalDate day ? day.toEpochDay() : ((Integer) value).longValue())
                    .toList();
            for (int i = 1; i < values.size(); i++) {
                long step = values.get(i) - values.get(i - 1);
                assertTrue(query.descending() ? step <= 0 : step >= 0, where);
            }
        }
    }

    private static Object identity(Object row) {
        if (row instanceof AuditEvent event) {
            return event.id();
        }
        return row instanceof ExportJob job ? job.number() : row;
    }

    @Test
    void anExportHoldsWhatThePagesShow() {
        for (Listing<?> listing : listings.all()) {
            readersOf(listing).stream()
                    .filter(actor -> Permission.LISTING_EXPORT.isGivenTo(actor.role()))
                    .limit(2)
                    .forEach(actor -> as(actor, () -> {
                        compare(listing, actor);
                        return null;
                    }));
        }
    }

    private <R> void compare(Listing<R> listing, Actor actor) {
        List<Column<R>> columns = listing.columns();
        ListQuery query =
                ListQuery.none().showing(columns.stream().map(Column::key).toList());
        boolean whole = Permission.PERSONAL_DATA_EXPORT.isGivenTo(actor.role());
        List<List<String>> shown = listing.page(query, 0, 100_000).stream()
                .map(row -> columns.stream()
                        .map(column -> {
                            String text = words.of(column.value(row));
                            return column.isPersonal() && !whole ? column.masked(text) : text;
                        })
                        .toList())
                .toList();
        List<CSVRecord> exported = csv(listing, query);
        assertEquals(shown.size(), exported.size(), listing.name());
        for (int i = 0; i < shown.size(); i++) {
            assertEquals(
                    shown.get(i),
                    exported.get(i).stream().map(Formulas::plain).toList(),
                    listing.name() + " for " + actor.group());
        }
    }

    @Test
    void anExportOfSeveralChunksLosesNoPage() throws IOException {
        Actor auditor = accounts.actor("auditor");
        witness.leaveTraces(auditor, "TRACE_OF_CHUNKS", 1203);
        Listing<?> audit = listings.find("audit");
        ListQuery query = ListQuery.of(audit, "search=TRACE_OF_CHUNKS");
        assertEquals(1203, as(auditor, () -> audit.count(query)).intValue());
        List<CSVRecord> exported = as(auditor, () -> csv(audit, query));
        assertEquals(1203, exported.size());
        assertEquals(1203, exported.stream().map(row -> row.get(1)).distinct().count());
        byte[] book = as(auditor, () -> file(audit, query, ExportFormat.XLSX));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            assertEquals(1204, workbook.getFirstSheet().openStream().count(), "the head and every row");
        }
        assertEquals(2, rows.of("aud_event where act = 'LISTING_EXPORT' and subject like 'audit % rows:1203%'"));
    }

    @Test
    void personalColumnsAreMaskedForWhoMayNotTakeThemAlong() {
        Listing<?> experts = listings.find("experts");
        assertTrue(as(accounts.actor("auditor"), () -> csv(experts, ListQuery.none())).stream()
                .allMatch(row -> row.get(0).contains("*")));
        assertTrue(as(accounts.actor("ministry"), () -> csv(experts, ListQuery.none())).stream()
                .noneMatch(row -> row.get(0).contains("*")));
        List<CSVRecord> enrolments =
                as(accounts.actor("base1.director"), () -> csv(listings.find("enrolments"), ListQuery.none()));
        assertFalse(enrolments.isEmpty());
        assertTrue(enrolments.stream().allMatch(row -> row.get(0).contains("*")));
    }

    @Test
    void aForeignOrganisationSeesNothingOfOthers() {
        Map<String, String> tables = Map.of(
                "applications", "des_application where organisation = '%s'",
                "task-books", "prg_task_book where organisation = '%s' and state <> 'DRAFT'",
                "annual-plans", "prg_annual_plan where organisation = '%s'",
                "programmes", "prg_programme where organisation = '%s'",
                "cohorts", "coh_cohort where organisation = '%s'",
                "enrolments", "enr_enrolment where base = '%1$s' or school = '%1$s'",
                "assessments", "asm_assessment where organisation = '%s'");
        for (String officer : List.of("base1.officer", "base9.officer", "base12.officer")) {
            Actor actor = accounts.actor(officer);
            tables.forEach((name, table) -> assertEquals(
                    rows.of(table.formatted(actor.organisation())),
                    as(actor, () -> listings.find(name).count(ListQuery.none())).longValue(),
                    name + " of " + officer));
        }
    }

    @Test
    void whoMayNotReadAListCannotExportItEither() {
        Actor school = accounts.actor("school1.leader");
        long before = rows.of("aud_event where act = 'LISTING_EXPORT' and allowed = false");
        assertThrows(
                Forbidden.class, () -> as(school, () -> exports.count(listings.find("experts"), ListQuery.none())));
        Actor trainee = accounts.actor("trainee1");
        assertThrows(
                Forbidden.class, () -> as(trainee, () -> exports.count(listings.find("enrolments"), ListQuery.none())));
        assertEquals(before + 2, rows.of("aud_event where act = 'LISTING_EXPORT' and allowed = false"));
    }

    @Test
    void aLargeExportRunsInTheBackgroundForItsOwnerOnly() {
        Actor ministry = accounts.actor("ministry");
        Listing<?> organisations = listings.find("organisations");
        String number =
                as(ministry, () -> jobs.request(organisations, ListQuery.none(), ExportFormat.CSV, Locale.ENGLISH, 1));
        runner.wake();
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        ExportJob job = find(ministry, number);
        while (job.state() != ExportState.DONE && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            job = find(ministry, number);
        }
        assertEquals(ExportState.DONE, job.state());
        int total = as(ministry, () -> organisations.count(ListQuery.none()));
        assertEquals(total, job.total());
        assertTrue(witness.heard().stream()
                .anyMatch(heard -> heard.jobNumber().equals(number)
                        && heard.username().equals("ministry")
                        && heard.rows() == total));
        String file = job.file();
        String text = new String(as(ministry, () -> files.read(file)).bytes(), StandardCharsets.UTF_8);
        assertTrue(text.startsWith("\uFEFFName,"), text.substring(0, 20));
        assertEquals(total + 1, text.lines().count());
        assertThrows(Missing.class, () -> as(accounts.actor("auditor"), () -> files.read(file)));
        assertThrows(Missing.class, () -> as(accounts.actor("analyst"), () -> files.read(file)));
        assertFalse(as(accounts.actor("auditor"), () -> jobs.own(new Slice("j.number", 0, 100))).stream()
                .anyMatch(other -> other.number().equals(number)));
    }

    @Test
    void anExportThatAStoppedServerLeftIsBegunAgain() {
        Actor ministry = accounts.actor("ministry");
        Listing<?> organisations = listings.find("organisations");
        String number = as(ministry, () -> stopped.leave(organisations));
        assertEquals(ExportState.RUNNING, find(ministry, number).state());
        runner.wake();
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (find(ministry, number).state() != ExportState.DONE
                && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        assertEquals(ExportState.DONE, find(ministry, number).state());
        assertEquals(
                as(ministry, () -> organisations.count(ListQuery.none())).intValue(),
                find(ministry, number).done());
    }

    /** Leaves an export as a server leaves it that stops in the middle. */
    @ApplicationScoped
    static class Stopped {

        @Inject
        private ExportJobs jobs;

        @PersistenceContext
        private EntityManager em;

        @Transactional
        String leave(Listing<?> listing) {
            String number = jobs.request(listing, ListQuery.none(), ExportFormat.CSV, Locale.ENGLISH, 1);
            em.flush();
            em.createNativeQuery(
                            "update exp_job set state = 'RUNNING', rows_done = 1, touched_at = ?1 where number = ?2")
                    .setParameter(1, java.sql.Timestamp.from(Instant.parse("2020-01-01T00:00:00Z")))
                    .setParameter(2, number)
                    .executeUpdate();
            return number;
        }
    }

    @Test
    void aBatchDoesWhatEachRowAllowsAndSaysWhyNotForTheOthers() {
        Actor director = accounts.actor("base1.director");
        BatchAction approve = as(director, () -> batches.find("cohort.batch.approve"));
        List<String> chosen = new ArrayList<>();
        Listing<?> cohorts = listings.find("cohorts");
        as(accounts.actor("ministry"), () -> collectIds(cohorts, chosen));
        List<Candidate> preview = as(director, () -> batches.preview(approve, chosen));
        long waiting = rows.of("coh_cohort where state = 'SUBMITTED' and organisation = 'D001'");
        assertEquals(waiting, preview.stream().filter(Candidate::isAllowed).count());
        assertTrue(waiting > 0, "the demonstration leaves a cohort to approve");
        assertTrue(preview.stream().anyMatch(row -> !row.isAllowed()));
        List<Candidate> done = as(director, () -> batches.run(approve, preview, null));
        assertEquals(waiting, done.stream().filter(Candidate::isAllowed).count());
        assertEquals(
                0,
                as(director, () -> batches.preview(approve, chosen)).stream()
                        .filter(Candidate::isAllowed)
                        .count(),
                "none waits for the director any more; some go on to the province");
        assertThrows(Missing.class, () -> as(accounts.actor("base1.officer"), () -> batches.find(approve.name())));
    }

    private static <R> Void collectIds(Listing<R> listing, List<String> ids) {
        listing.page(ListQuery.none(), 0, 1000).forEach(row -> ids.add(listing.id(row)));
        return null;
    }

    private ExportJob find(Actor actor, String number) {
        return as(actor, () -> jobs.own(new Slice("j.number", 0, 100))).stream()
                .filter(job -> job.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    /** What one of a reach may see, another sees the same way; who sees what is tried for everybody elsewhere. */
    private List<Actor> onePerReach(Listing<?> listing) {
        Map<Role.Reach, Actor> one = new EnumMap<>(Role.Reach.class);
        readersOf(listing).forEach(actor -> one.putIfAbsent(actor.role().reach(), actor));
        return List.copyOf(one.values());
    }

    private List<Actor> readersOf(Listing<?> listing) {
        return READERS.stream()
                .map(accounts::actor)
                .filter(actor -> listing.permission().isGivenTo(actor.role()))
                .toList();
    }

    private List<CSVRecord> csv(Listing<?> listing, ListQuery query) {
        String text = new String(file(listing, query, ExportFormat.CSV), StandardCharsets.UTF_8);
        try (var parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setAllowMissingColumnNames(true)
                .get()
                .parse(new StringReader(text.substring(1)))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] file(Listing<?> listing, ListQuery query, ExportFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exports.write(listing, query, format, out, done -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private <T> T as(Actor actor, Supplier<T> act) {
        return current.as(actor, () -> texts.speaking(Locale.SIMPLIFIED_CHINESE, act));
    }
}
