package org.peiji.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The scanner speaks the daemon's protocol; the daemon of these tests is a socket that answers one question. */
class ClamdScannerTest {

    private static final String LOOPBACK = InetAddress.getLoopbackAddress().getHostAddress();
    private static final byte[] CONTENT = "x".repeat(150_000).getBytes(StandardCharsets.US_ASCII);

    @Test
    void everyByteArrivesAndACleanFileIsClean() throws IOException {
        try (ServerSocket daemon = daemon()) {
            CompletableFuture<byte[]> heard = answer(daemon, "stream: OK\0");
            assertThat(new ClamdScanner(LOOPBACK, daemon.getLocalPort()).scan(CONTENT))
                    .isEqualTo(FileScanner.Verdict.CLEAN);
            assertThat(heard.join()).isEqualTo(CONTENT);
        }
    }

    @Test
    void whatIsFoundIsNamed() throws IOException {
        try (ServerSocket daemon = daemon()) {
            answer(daemon, "stream: Win.Test.EICAR_HDB-1 FOUND\0");
            FileScanner.Verdict verdict = new ClamdScanner(LOOPBACK, daemon.getLocalPort()).scan(CONTENT);
            assertThat(verdict.state()).isEqualTo(ScanState.QUARANTINED);
            assertThat(verdict.finding()).isEqualTo("Win.Test.EICAR_HDB-1");
        }
    }

    @Test
    void whatTheDaemonCannotSayWaits() throws IOException {
        try (ServerSocket daemon = daemon()) {
            answer(daemon, "INSTREAM size limit exceeded. ERROR\0");
            assertThat(new ClamdScanner(LOOPBACK, daemon.getLocalPort())
                            .scan(CONTENT)
                            .state())
                    .isEqualTo(ScanState.PENDING);
        }
        int closed;
        try (ServerSocket gone = daemon()) {
            closed = gone.getLocalPort();
        }
        assertThat(new ClamdScanner(LOOPBACK, closed).scan(CONTENT).state()).isEqualTo(ScanState.PENDING);
    }

    private static ServerSocket daemon() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    /** Reads the command and the counted pieces, then answers. */
    private static CompletableFuture<byte[]> answer(ServerSocket daemon, String words) {
        return CompletableFuture.supplyAsync(() -> {
            try (Socket socket = daemon.accept()) {
                DataInputStream in = new DataInputStream(socket.getInputStream());
                assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII))
                        .isEqualTo("zINSTREAM\0");
                ByteArrayOutputStream heard = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    heard.write(in.readNBytes(length));
                }
                socket.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
                return heard.toByteArray();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
