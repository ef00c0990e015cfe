package org.peiji.importing;

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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.peiji.account.application.AccountService;
import org.peiji.account.domain.AccountDraft;
import org.peiji.expert.application.PoolService;
import org.peiji.ground.InContainer;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.organisation.TieredTrainingSystem;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.importing.ImportFiles;
import org.peiji.platform.importing.ImportOutcome;
import org.peiji.platform.importing.ImportState;
import org.peiji.platform.importing.ImportTab;
import org.peiji.platform.importing.ImportView;
import org.peiji.platform.importing.Imports;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.work.Progress;
import org.peiji.story.RowCount;

/** From the upload to the undoing, as those who may import, within their scope. */
class ImportIT extends InContainer {

    private static final int LARGE = 2_100;
    private static final String SCHOOLS = "代码,类型,省份,中文名称,英文名称\n";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String HEAD = "姓名,证件号码,单位代码,职务,干部类别,手机\n";

    @Inject
    private AccountService keeping;

    @Inject
    private PoolService pool;

    @Inject
    private Imports imports;

    @Inject
    private ImportFiles files;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    @Inject
    private TieredTrainingSystem system;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private RowCount rows;

    @Inject
    private Stopped stopped;

    @Test
    void peopleAreCheckedWrittenAndTakenBackRowByRow() throws IOException {
        Actor admin = accounts.actor("school1.admin");
        long before = rows.of("org_person");
        String one = id(1);
        String run = check(
                admin,
                "people",
                HEAD + person("孙一", one, "D101", "主任") + person("孙二", id(2), "D101", "主任")
                        + person("孙三", id(3), "D102", "主任") + person("孙四", one, "D101", "主任")
                        + "孙五,123,D101,主任,不存在,12\n");
        assertEquals(
                Map.of(
                        ImportTab.ALL,
                        5,
                        ImportTab.NEW,
                        2,
                        ImportTab.CHANGED,
                        0,
                        ImportTab.UNCHANGED,
                        0,
                        ImportTab.WARNINGS,
                        0,
                        ImportTab.ERRORS,
                        3),
                view(admin, run).counts());
        assertEquals(before, rows.of("org_person"), "a check writes nothing");
        List<ImportView.Line> errors = as(admin, () -> imports.lines(run, ImportTab.ERRORS, 0, 10));
        assertEquals(
                List.of("organisation"),
                errors.get(0).findings().stream().map(each -> each.field()).toList());
        assertEquals("importing.refusal.twice", errors.get(1).findings().get(0).key());
        assertTrue(errors.get(2).findings().size() >= 2, "every faulty cell is told");
        assertTrue(errors.stream().noneMatch(line -> line.cells().contains(one)), "no ID number in full on a page");
        assertEquals(0, rows.of("imp_row where cells like '%" + one + "%'"), "rows are sealed");
        assertThrows(Refusal.class, () -> as(admin, () -> run(() -> imports.applyAllOrNothing(run))));
        assertEquals(before, rows.of("org_person"), "all or nothing is nothing");

        finish(admin, run, () -> imports.applyGoodRows(run));
        assertEquals(before + 2, rows.of("org_person"));
        assertThrows(Refusal.class, () -> as(admin, () -> run(() -> imports.applyGoodRows(run))));
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(result(admin, run)))) {
            assertEquals(6, book.getFirstSheet().openStream().count());
        }

        String later =
                check(admin, "people", HEAD + person("孙一", one, "D101", "副校长") + person("孙二", id(2), "D101", "主任"));
        assertEquals(1, view(admin, later).counts().get(ImportTab.CHANGED));
        assertEquals(1, view(admin, later).counts().get(ImportTab.UNCHANGED));
        finish(admin, later, () -> imports.applyGoodRows(later));

        finish(admin, run, () -> imports.undo(run));
        assertEquals(
                Map.of(
                        ImportOutcome.NONE,
                        3,
                        ImportOutcome.DONE,
                        0,
                        ImportOutcome.FAILED,
                        0,
                        ImportOutcome.UNDONE,
                        1,
                        ImportOutcome.KEPT,
                        1),
                view(admin, run).outcomes());
        assertEquals(before + 1, rows.of("org_person"), "who was changed since stays");
        finish(admin, later, () -> imports.undo(later));
        assertEquals(1, rows.of("org_person where full_name = '孙一' and post_title = '主任'"), "the post is as it was");
        assertEquals(ImportState.UNDONE, view(admin, later).state());
    }

    @Test
    void expertsAreTakenInAndAskedNoMoreWhenThatIsTakenBack() {
        Actor ministry = accounts.actor("ministry");
        String username = "import." + System.nanoTime();
        as(ministry, () -> keeping.createAccount(username, "EXPERT@MOE", new AccountDraft("钟离", null)));
        String head = "账号,任职单位代码,任职起始日,专长,同时席位上限\n";
        String run = check(
                ministry,
                "experts",
                head + username + ",D117,2024-09-01,治理,4\n" + "nobody.at.all,D117,2024-09-01,治理,4\n"
                        + "expert1,D118,1.9.2024,治理,many\n");
        assertEquals(1, view(ministry, run).counts().get(ImportTab.NEW));
        assertEquals(2, view(ministry, run).counts().get(ImportTab.ERRORS));
        assertEquals(
                List.of("mostOpen", "since"),
                as(ministry, () -> imports.lines(run, ImportTab.ERRORS, 0, 10)).get(1).findings().stream()
                        .map(each -> each.field())
                        .toList(),
                "every faulty cell is told");
        finish(ministry, run, () -> imports.applyGoodRows(run));
        assertEquals(4, as(ministry, () -> pool.expert(username)).mostOpen());

        String later = check(ministry, "experts", head + username + ",D118,2024-09-01,质量评价,6\n");
        assertEquals(1, view(ministry, later).counts().get(ImportTab.CHANGED));
        assertEquals(1, view(ministry, later).counts().get(ImportTab.WARNINGS), "the employer is not changed");
        finish(ministry, later, () -> imports.applyGoodRows(later));
        assertEquals("质量评价", as(ministry, () -> pool.expert(username)).field());
        finish(ministry, later, () -> imports.undo(later));
        assertEquals("治理", as(ministry, () -> pool.expert(username)).field());

        finish(ministry, run, () -> imports.undo(run));
        assertFalse(as(ministry, () -> pool.expert(username)).active(), "nobody is deleted");
        assertThrows(Forbidden.class, () -> check(accounts.actor("school1.admin"), "experts", head));
    }

    @Test
    void everybodyImportsWithinTheOwnScopeOnly() {
        Actor admin = accounts.actor("school1.admin");
        Actor other = accounts.actor("school2.admin");
        String run = check(admin, "people", HEAD + person("钱一", id(11), "D101", "主任"));
        assertThrows(Missing.class, () -> view(other, run));
        assertThrows(
                Forbidden.class,
                () -> as(accounts.actor("trainee1"), () -> imports.upload("people", "a.csv", bytes(HEAD))));
        assertThrows(Forbidden.class, () -> as(admin, () -> imports.upload("schools", "a.csv", bytes(HEAD))));
        finish(admin, run, () -> imports.applyGoodRows(run));
        String fetched = check(other, "people", HEAD + person("钱一", id(11), "D102", "主任"));
        assertEquals(1, view(other, fetched).counts().get(ImportTab.ERRORS), "nobody fetches people from elsewhere");
        finish(admin, run, () -> imports.undo(run));
    }

    @Test
    void aProvinceImportsItsOwnSchoolsAndTakesThemBackWhileNobodyUsesThem() {
        Actor province = accounts.actor("province42");
        String own = organisations.provinces().stream()
                .filter(each -> each.code().equals("42"))
                .findFirst()
                .orElseThrow()
                .nameZh();
        String foreign = organisations.provinces().stream()
                .filter(each -> each.code().equals("37"))
                .findFirst()
                .orElseThrow()
                .nameZh();
        String head = "代码,类型,省份,中文名称,英文名称\n";
        String kind = "中等职业学校";
        String run = check(
                province,
                "schools",
                head + "S90001," + kind + "," + own + ",样例一校,Sample one\n" + "S90002," + kind + "," + own
                        + ",样例二校,Sample two\n" + "S90003," + kind + "," + foreign + ",样例三校,Sample three\n" + "D002,"
                        + kind + "," + own + ",样例四校,Sample four\n");
        assertEquals(2, view(province, run).counts().get(ImportTab.NEW));
        assertEquals(2, view(province, run).counts().get(ImportTab.ERRORS));
        finish(province, run, () -> imports.applyGoodRows(run));
        assertEquals(2, rows.of("org_organisation where code like 'S9000_'"));
        String people = check(province, "people", HEAD + person("周一", id(21), "S90001", "校长"));
        finish(province, people, () -> imports.applyGoodRows(people));
        finish(province, run, () -> imports.undo(run));
        assertEquals(1, rows.of("org_organisation where code like 'S9000_'"), "a school with people stays");
        assertEquals(1, view(province, run).outcomes().get(ImportOutcome.KEPT));
    }

    @Test
    void theTemplateCanBeReadByTheImportItself() throws IOException {
        for (String who : List.of("school1.admin", "province42", "ministry")) {
            Actor actor = accounts.actor(who);
            for (String kind : as(
                    actor,
                    () -> imports.kinds().stream().map(each -> each.name()).toList())) {
                byte[] template = as(actor, () -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    try {
                        files.template(imports.kind(kind), out);
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                    return out.toByteArray();
                });
                String run = as(actor, () -> imports.upload(kind, "template.xlsx", template));
                assertTrue(view(actor, run).mapping().stream().noneMatch(String::isEmpty), "every column is known");
                assertEquals(1, view(actor, run).counts().get(ImportTab.ALL), "one sample row");
            }
        }
    }

    @Test
    void tablesOfOtherPlatformsAreUnderstoodByTheirHeaders() {
        Actor admin = accounts.actor("school1.admin");
        String people = as(
                admin, () -> imports.upload("people", "a.csv", bytes("XM,SFZJH,学校标识码,现任职务,备注,任现职年月\n甲,1,2,3,4,5\n")));
        assertEquals(
                List.of("fullName", "idNumber", "organisation", "postTitle", "", "postSince"),
                view(admin, people).mapping());
        Actor ministry = accounts.actor("ministry");
        String schools = as(
                ministry, () -> imports.upload("schools", "a.csv", bytes("学校标识码,办学类型,所在省份,学校名称,学校英文名称\n1,2,3,4,5\n")));
        assertEquals(
                List.of("code", "kind", "province", "nameZh", "nameEn"),
                view(ministry, schools).mapping());
    }

    @Test
    void aLargeFileIsWorkedOffSomeRowsAtATime() {
        Actor ministry = accounts.actor("ministry");
        StringBuilder table = new StringBuilder(SCHOOLS);
        for (int i = 0; i < LARGE; i++) {
            table.append(school("L%05d".formatted(i == 1_500 ? 7 : i), "L" + i));
        }
        String run = check(ministry, "schools", table.toString());
        ImportView view = view(ministry, run);
        assertEquals(LARGE, view.work().total());
        assertEquals(LARGE, view.counts().get(ImportTab.ALL));
        assertEquals(1, view.counts().get(ImportTab.ERRORS), "the same code twice is found across chunks");
        assertEquals(
                List.of(1_502),
                as(ministry, () -> imports.lines(run, ImportTab.ERRORS, 0, 10)).stream()
                        .map(ImportView.Line::ordinal)
                        .toList());
        assertEquals(
                List.of(2_002),
                as(ministry, () -> imports.lines(run, ImportTab.ALL, 2_000, 1)).stream()
                        .map(ImportView.Line::ordinal)
                        .toList(),
                "pages come from the database");
        finish(ministry, run, () -> imports.applyGoodRows(run));
        assertEquals(LARGE - 1, rows.of("org_organisation where code like 'L0%'"));
        finish(ministry, run, () -> imports.undo(run));
        assertEquals(0, rows.of("org_organisation where code like 'L0%'"));
        assertEquals(LARGE - 1, view(ministry, run).outcomes().get(ImportOutcome.UNDONE));
    }

    /** A server that stops leaves RUNNING behind; its rows are in three states: written, refused, not looked at. */
    @Test
    void whatAStoppedServerLeftIsGoneOnWith() {
        Actor ministry = accounts.actor("ministry");
        String run = check(
                ministry,
                "schools",
                SCHOOLS + school("R90001", "R90001") + school("R90002", "R90002") + school("R90003", "R90003"));
        finish(ministry, run, () -> imports.applyGoodRows(run));
        assertEquals(3, rows.of("org_organisation where code like 'R9000_'"));
        stopped.whileUndoing(run);
        stopped.longAgo(run);
        String unread = as(ministry, () -> imports.upload("schools", "a.csv", bytes(SCHOOLS + school("R90009", "x"))));
        stopped.whileReading(unread);
        stopped.longAgo(unread);
        check(ministry, "schools", SCHOOLS + school("R90021", "wakes the work"));
        await(() -> !view(ministry, run).work().isUnderWay());
        assertEquals(ImportState.UNDONE, view(ministry, run).state());
        assertEquals(0, rows.of("org_organisation where code like 'R9000_'"));
        await(() -> view(ministry, unread).work().progress() == Progress.FAILED);
        assertEquals("importing.broken.read", view(ministry, unread).work().reason());
    }

    @Test
    void whatIsUnderWayIsNotBegunTwice() {
        Actor ministry = accounts.actor("ministry");
        String run = check(ministry, "schools", SCHOOLS + school("R90011", "R90011"));
        stopped.whileUndoing(run);
        assertThrows(Conflict.class, () -> as(ministry, () -> run(() -> imports.applyGoodRows(run))));
        stopped.forget(run);
        assertEquals(0, rows.of("org_organisation where code = 'R90011'"));
    }

    @Test
    void moreRowsThanOneTransactionTakesAreRefusedInWords() {
        Actor ministry = accounts.actor("ministry");
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> as(
                        ministry,
                        () -> imports.upload(
                                "schools",
                                "a.csv",
                                bytes(SCHOOLS + school("x", "x").repeat(50_001)))));
        assertEquals("importing.refusal.rows", refusal.key());
        assertEquals(0, rows.of("imp_run where file_name = 'a.csv' and progress = 'RUNNING'"), "nothing of it is kept");
    }

    private static String school(String code, String name) {
        return code + ",中等职业学校,42," + name + "," + name + "\n";
    }

    private String check(Actor actor, String kind, String table) {
        return as(actor, () -> {
            String number = imports.upload(kind, "table.csv", bytes(table));
            imports.check(number, imports.view(number).mapping());
            await(() -> !imports.view(number).work().isUnderWay());
            return number;
        });
    }

    /** Asks for it and waits until it is over. */
    private void finish(Actor actor, String number, Runnable act) {
        as(actor, () -> run(act));
        await(() -> !view(actor, number).work().isUnderWay());
        assertEquals(Progress.DONE, view(actor, number).work().progress());
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(end), "waited " + PATIENCE + " in vain");
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private ImportView view(Actor actor, String number) {
        return as(actor, () -> imports.view(number));
    }

    private byte[] result(Actor actor, String number) {
        return as(actor, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                files.result(number, out);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return out.toByteArray();
        });
    }

    private String person(String name, String id, String organisation, String post) {
        return String.join(
                        ",",
                        name,
                        id,
                        organisation,
                        post,
                        system.categories().get(0).nameZh(),
                        "13800000001") + "\n";
    }

    /** A valid number of the region that is allocated to nobody. */
    private static String id(int sequence) {
        String body = "99000019910101%03d".formatted(sequence);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (body.charAt(i) - '0') * weights[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Void run(Runnable act) {
        act.run();
        return null;
    }

    private <T> T as(Actor actor, Supplier<T> act) {
        return current.as(actor, act);
    }

    /** Leaves imports as a server leaves them that stops in the middle. */
    @ApplicationScoped
    static class Stopped {

        @PersistenceContext
        private EntityManager em;

        @Transactional
        void whileUndoing(String number) {
            leave(number, "UNDO");
        }

        @Transactional
        void whileReading(String number) {
            leave(number, "READ");
        }

        @Transactional
        void longAgo(String number) {
            em.createNativeQuery("update imp_run set touched_at = ?1 where number = ?2")
                    .setParameter(1, java.sql.Timestamp.from(Instant.parse("2020-01-01T00:00:00Z")))
                    .setParameter(2, number)
                    .executeUpdate();
        }

        @Transactional
        void forget(String number) {
            em.createNativeQuery("update imp_run set progress = null where number = ?1")
                    .setParameter(1, number)
                    .executeUpdate();
        }

        private void leave(String number, String act) {
            em.createNativeQuery(
                            "update imp_run set act = ?1, progress = 'RUNNING', touched_at = current_timestamp where number = ?2")
                    .setParameter(1, act)
                    .setParameter(2, number)
                    .executeUpdate();
        }
    }
}
