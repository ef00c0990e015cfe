package org.peiji.platform.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peiji.ground.InContainer;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Role;

/** Files in the server, in both stores: what is kept, who gets it, what a rollback leaves, and the headers. */
class FilesIT extends InContainer {

    private static final String FOLDER = "peiji.files.folder";
    private static final byte[] ONE = "%PDF-1.4 one".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TWO = "%PDF-1.4 two".getBytes(StandardCharsets.US_ASCII);

    @Inject
    private Files files;

    @Inject
    private FileStores stores;

    @Inject
    private FileKeeping keeping;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Rows rows;

    private String number;
    private Path folder;

    @BeforeEach
    void aCase() throws IOException {
        number = "FIL-" + UUID.randomUUID().toString().substring(0, 8);
        folder = java.nio.file.Files.createTempDirectory("peiji-files-");
    }

    @AfterEach
    void theDatabaseKeepsFilesAgain() {
        System.clearProperty(FOLDER);
        until(FileStore.Kind.DATABASE);
    }

    @Test
    void theDatabaseKeepsWhatIsHandedIn() throws Exception {
        whatIsHandedInIsKept(FileStore.Kind.DATABASE);
        assertEquals(0, inFolder());
    }

    @Test
    void theFolderKeepsWhatIsHandedIn() throws Exception {
        useFolder();
        whatIsHandedInIsKept(FileStore.Kind.FOLDER);
        assertEquals(2, inFolder());
    }

    private void whatIsHandedInIsKept(FileStore.Kind store) throws Exception {
        FileNote first = keep("../a\u202E名单.exe", ONE);
        assertEquals("a名单.exe.pdf", first.name());
        assertEquals(FileType.PDF, first.type());
        assertEquals(64, first.sha256().length());
        assertEquals(ScanState.NOT_SCANNED, first.scan());
        assertEquals(store, rows.find(first.id()).store());

        FileNote second = as("D001", () -> files.replace(number, first.id(), "b.pdf", TWO));
        assertEquals(2, second.ordinal());
        assertEquals(1, files.of(number).size());
        assertEquals(second.id(), files.of(number).get(0).id());
        assertEquals(first.id(), second.earlier().get(0).id(), "the replaced version stays in the history");
        assertEquals(2, files.everyVersion(number).size());
        assertArrayEquals(ONE, as("D001", () -> files.read(first.id())).bytes());
        assertArrayEquals(TWO, as("D001", () -> files.read(second.id())).bytes());
        assertThrows(
                Conflict.class,
                () -> as("D001", () -> files.replace(number, first.id(), "c.pdf", ONE)),
                "replaced already");

        assertThrows(Missing.class, () -> as("D002", () -> files.read(first.id())), "another college's file");
        assertThrows(Missing.class, () -> as("D001", () -> files.replace("FIL-0", second.id(), "c.pdf", ONE)));
    }

    @Test
    void aRollbackLeavesNothingInTheDatabase() throws Exception {
        aRollbackLeavesNothing();
    }

    @Test
    void aRollbackLeavesNothingInTheFolder() throws Exception {
        useFolder();
        aRollbackLeavesNothing();
        assertEquals(0, inFolder());
    }

    private void aRollbackLeavesNothing() throws Exception {
        transaction.begin();
        FileNote lost = keep("a.pdf", ONE);
        transaction.rollback();
        assertTrue(files.of(number).isEmpty());
        assertEquals(0L, rows.contents(lost.id()));
    }

    @Test
    void whatIsRemovedGoesOnlyWithTheCommit() throws Exception {
        useFolder();
        FileNote file = keep("a.pdf", ONE);
        transaction.begin();
        files.remove(number, file.id());
        transaction.rollback();
        assertArrayEquals(ONE, as("D001", () -> files.read(file.id())).bytes());
        files.remove(number, file.id());
        assertEquals(0, inFolder());
        assertThrows(Missing.class, () -> as("D001", () -> files.read(file.id())));
    }

    @Test
    void orphansAreSweptAndNothingElse() throws Exception {
        useFolder();
        FileNote file = keep("a.pdf", ONE);
        Path kept = folder.resolve(file.id().substring(0, 2)).resolve(file.id());
        Path orphan = folder.resolve("ab").resolve("ab-orphan");
        Path young = folder.resolve("ab").resolve("ab-young");
        java.nio.file.Files.createDirectories(orphan.getParent());
        java.nio.file.Files.write(orphan, ONE);
        java.nio.file.Files.write(young, ONE);
        FileTime yesterday = FileTime.from(Instant.now().minus(Duration.ofDays(1)));
        java.nio.file.Files.setLastModifiedTime(orphan, yesterday);
        java.nio.file.Files.setLastModifiedTime(kept, yesterday);
        assertEquals(1, keeping.sweep());
        assertFalse(java.nio.file.Files.exists(orphan));
        assertTrue(java.nio.file.Files.exists(young), "its transaction may still run");
        assertTrue(java.nio.file.Files.exists(kept));
    }

    @Test
    void whatIsRefusedIsNotKept() {
        assertEquals("shell.refusal.activePdf", refused("a.pdf", "%PDF-1.4 /JavaScript "));
        assertEquals("shell.refusal.fileType", refused("a.pdf", "<html></html>"));
        assertEquals("shell.refusal.emptyFile", refused("a.pdf", ""));
        assertTrue(files.of(number).isEmpty());
        keep("a.pdf", ONE);
        assertThrows(Conflict.class, () -> keep("a.pdf", ONE), "the page was sent twice");
    }

    @Test
    void whatTheScannerHoldsIsNotGivenOut() throws Exception {
        FileNote file = keep("a.pdf", ONE);
        transaction.begin();
        rows.find(file.id()).scanned(FileScanner.Verdict.found("T"));
        transaction.commit();
        assertThrows(Forbidden.class, () -> as("D001", () -> files.read(file.id())));
        transaction.begin();
        rows.find(file.id()).scanned(FileScanner.Verdict.LATER);
        transaction.commit();
        assertThrows(Forbidden.class, () -> as("D001", () -> files.read(file.id())));
        keeping.scanPending();
        assertEquals(ScanState.NOT_SCANNED, files.of(number).get(0).scan(), "asked again");
    }

    @Test
    void aFileLeavesAsAnAttachmentAndIsShownOnlyInASandbox() throws Exception {
        FileNote pdf = keep("师资.pdf", ONE);
        FileNote text = keep("说明.txt", "说明".getBytes(StandardCharsets.UTF_8));
        HttpClient officer = signedIn("base1.officer");

        HttpResponse<byte[]> download = get(officer, "/files/" + pdf.id());
        assertEquals(200, download.statusCode());
        assertEquals(
                "attachment; filename=\"__.pdf\"; filename*=UTF-8''%E5%B8%88%E8%B5%84.pdf",
                header(download, "Content-Disposition"));
        assertEquals("nosniff", header(download, "X-Content-Type-Options"));
        assertArrayEquals(ONE, download.body());

        HttpResponse<byte[]> view = get(officer, "/files/" + pdf.id() + "/view");
        assertTrue(header(view, "Content-Disposition").startsWith("inline; "));
        assertEquals("application/pdf", header(view, "Content-Type"));
        assertEquals("nosniff", header(view, "X-Content-Type-Options"));
        assertTrue(header(view, "Content-Security-Policy").startsWith("sandbox"));
        assertEquals(404, get(officer, "/files/" + text.id() + "/view").statusCode(), "text is not shown");

        assertEquals(404, get(signedIn("base2.officer"), "/files/" + pdf.id()).statusCode());
        HttpResponse<byte[]> stranger = get(HttpClient.newHttpClient(), "/files/" + pdf.id());
        assertFalse(new String(stranger.body(), StandardCharsets.UTF_8).startsWith("%PDF"));
    }

    private FileNote keep(String name, byte[] content) {
        return as("D001", () -> files.keep(number, "D001", "A42", name, content));
    }

    private String refused(String name, String content) {
        return assertThrows(Refusal.class, () -> keep(name, content.getBytes(StandardCharsets.US_ASCII)))
                .key();
    }

    private <T> T as(String college, Supplier<T> act) {
        Actor officer = accounts.actor(Role.BASE_OFFICER, college);
        return current.as(officer, act);
    }

    private void useFolder() {
        System.setProperty(FOLDER, folder.toString());
        until(FileStore.Kind.FOLDER);
    }

    /** The server reads its settings anew, though not at once. */
    private void until(FileStore.Kind kind) {
        Instant end = Instant.now().plusSeconds(20);
        while (stores.current().kind() != kind) {
            assertTrue(Instant.now().isBefore(end), "the setting is not read anew");
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private long inFolder() throws IOException {
        try (Stream<Path> tree = java.nio.file.Files.walk(folder)) {
            return tree.filter(java.nio.file.Files::isRegularFile).count();
        }
    }

    private static HttpClient signedIn(String username) throws Exception {
        HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        String page = new String(get(client, "/login.xhtml").body(), StandardCharsets.UTF_8);
        String form = Stream.of(
                        "jakarta.faces.ViewState", field(page, "jakarta.faces.ViewState"),
                        "login_SUBMIT", "1",
                        "login:username", username,
                        "login:password", "peiji-2026",
                        "login:signIn", "1")
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
                .reduce((before, part) -> before + (before.matches("(.*&)?[^=&]+") ? "=" : "&") + part)
                .orElseThrow();
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(address("/login.xhtml"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertFalse(answer.uri().getPath().endsWith("/login.xhtml"), "signed in");
        return client;
    }

    private static String field(String page, String name) {
        Matcher found = Pattern.compile("name=\"" + Pattern.quote(name) + "\"[^>]*value=\"([^\"]*)\"")
                .matcher(page);
        assertTrue(found.find(), name);
        return found.group(1);
    }

    private static HttpResponse<byte[]> get(HttpClient client, String path) throws Exception {
        return client.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static URI address(String path) {
        return URI.create("http://127.0.0.1:" + System.getProperty("peiji.http.port") + path);
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** Looks at the rows behind the files. */
    @ApplicationScoped
    static class Rows {

        @PersistenceContext
        private EntityManager em;

        StoredFile find(String id) {
            return em.find(StoredFile.class, id);
        }

        long contents(String id) {
            return em.createQuery("select count(c) from FileContent c where c.id = :id", Long.class)
                    .setParameter("id", id)
                    .getSingleResult();
        }
    }
}
