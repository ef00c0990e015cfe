package org.peiji.platform.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peiji.ground.InContainer;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Role;

/** Files in an S3-compatible store: kept with the commit, gone with the rollback, orphans swept page by page. */
class ObjectFileStoreIT extends InContainer {

    private static final String SETTING = "peiji.files.s3.";
    private static final byte[] PDF = "%PDF-1.4 one".getBytes(StandardCharsets.US_ASCII);

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

    private Bucket bucket;
    private String number;

    @BeforeEach
    void aBucket() throws IOException {
        number = "OBJ-" + UUID.randomUUID().toString().substring(0, 8);
        bucket = new Bucket();
        System.setProperty(SETTING + "bucket", "peiji");
        System.setProperty(SETTING + "key", "AKIATEST");
        System.setProperty(SETTING + "secret", "secret");
        System.setProperty(SETTING + "url", bucket.address());
        until(FileStore.Kind.OBJECTS);
    }

    @AfterEach
    void theDatabaseKeepsFilesAgain() {
        for (String setting : new String[] {"url", "bucket", "key", "secret"}) {
            System.clearProperty(SETTING + setting);
        }
        until(FileStore.Kind.DATABASE);
        bucket.close();
    }

    @Test
    void whatIsHandedInLiesInTheBucketAndGoesWithTheCommit() throws Exception {
        FileNote file = keep();
        assertArrayEquals(PDF, bucket.objects.get(file.id()));
        assertArrayEquals(PDF, as(() -> files.read(file.id())).bytes());

        transaction.begin();
        files.remove(number, file.id());
        transaction.rollback();
        assertArrayEquals(PDF, as(() -> files.read(file.id())).bytes());
        files.remove(number, file.id());
        assertTrue(bucket.objects.isEmpty());
        assertThrows(Missing.class, () -> as(() -> files.read(file.id())));
    }

    @Test
    void aRollbackLeavesNothingInTheBucket() throws Exception {
        transaction.begin();
        keep();
        assertEquals(1, bucket.objects.size());
        transaction.rollback();
        assertTrue(bucket.objects.isEmpty());
    }

    @Test
    void orphansAreSweptAndNothingElse() {
        FileNote file = keep();
        bucket.objects.put("aaaa-orphan", PDF);
        bucket.objects.put("ffff-orphan", PDF);
        bucket.objects.put("young-orphan", PDF);
        assertEquals(2, keeping.sweep());
        assertEquals(2, bucket.objects.size());
        assertTrue(bucket.objects.containsKey(file.id()) && bucket.objects.containsKey("young-orphan"));
        files.remove(number, file.id());
    }

    @Test
    void aStoreThatDoesNotAnswerKeepsNothingAndSaysSo() {
        bucket.close();
        assertThrows(RuntimeException.class, this::keep);
        assertTrue(files.of(number).isEmpty());
    }

    private FileNote keep() {
        return as(() -> files.keep(number, "D001", "A42", "a.pdf", PDF));
    }

    private <T> T as(Supplier<T> act) {
        return current.as(accounts.actor(Role.BASE_OFFICER, "D001"), act);
    }

    /** The server reads its settings anew, though not at once. */
    private void until(FileStore.Kind kind) {
        Instant end = Instant.now().plusSeconds(20);
        while (stores.current().kind() != kind) {
            assertTrue(Instant.now().isBefore(end), "the setting is not read anew");
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    /** An object store on loopback: signed requests only, two objects a page of the list; those of a day ago are old. */
    private static final class Bucket {

        private static final int PAGE = 2;

        private final Map<String, byte[]> objects = new ConcurrentSkipListMap<>();
        private final HttpServer server;

        Bucket() throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/peiji", this::answer);
            server.start();
        }

        String address() {
            return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        }

        private void answer(HttpExchange exchange) throws IOException {
            String signature = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
            String id = exchange.getRequestURI().getPath().replaceFirst("/peiji/?", "");
            byte[] sent = exchange.getRequestBody().readAllBytes();
            if (!signature.startsWith("AWS4-HMAC-SHA256 Credential=AKIATEST/")) {
                send(exchange, 403, new byte[0]);
            } else if (id.isEmpty()) {
                send(exchange, 200, list(exchange.getRequestURI().getQuery()).getBytes(StandardCharsets.UTF_8));
            } else if (exchange.getRequestMethod().equals("PUT")) {
                objects.put(id, sent);
                send(exchange, 200, new byte[0]);
            } else if (exchange.getRequestMethod().equals("DELETE")) {
                objects.remove(id);
                send(exchange, 204, new byte[0]);
            } else {
                byte[] kept = objects.get(id);
                send(exchange, kept == null ? 404 : 200, kept == null ? new byte[0] : kept);
            }
        }

        private String list(String query) {
            int from = query.contains("continuation-token=")
                    ? Integer.parseInt(query.replaceFirst(".*continuation-token=(\\d+).*", "$1"))
                    : 0;
            StringBuilder page = new StringBuilder("<ListBucketResult>");
            objects.keySet().stream()
                    .skip(from)
                    .limit(PAGE)
                    .forEach(id -> page.append("<Contents><Key>")
                            .append(id)
                            .append("</Key><LastModified>")
                            .append(
                                    id.startsWith("young")
                                            ? Instant.now()
                                            : Instant.now().minus(Duration.ofDays(1)))
                            .append("</LastModified></Contents>"));
            if (from + PAGE < objects.size()) {
                page.append("<NextContinuationToken>").append(from + PAGE).append("</NextContinuationToken>");
            }
            return page.append("</ListBucketResult>").toString();
        }

        private static void send(HttpExchange exchange, int status, byte[] content) throws IOException {
            exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
            if (content.length > 0) {
                exchange.getResponseBody().write(content);
            }
            exchange.close();
        }

        void close() {
            server.stop(0);
        }
    }
}
