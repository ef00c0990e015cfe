package org.peiji.platform.file;

import java.io.ByteArrayInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Asks a ClamAV daemon by its INSTREAM command: the content in counted pieces, then one line of answer. */
final class ClamdScanner implements FileScanner {

    private static final Logger LOG = Logger.getLogger(ClamdScanner.class.getName());
    private static final int PATIENCE_MILLIS = 20_000;
    private static final int PIECE = 64 * 1024;
    private static final String FOUND = " FOUND";

    private final String host;
    private final int port;

    ClamdScanner(String host, int port) {
        this.host = host;
        this.port = port;
    }

    @Override
    public Verdict scan(byte[] content) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            ByteArrayInputStream in = new ByteArrayInputStream(content);
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                out.writeInt(piece.length);
                out.write(piece);
            }
            out.writeInt(0);
            out.flush();
            return verdict(new String(socket.getInputStream().readNBytes(1024), StandardCharsets.UTF_8));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The virus scanner at " + host + ":" + port + " does not answer", e);
            return Verdict.LATER;
        }
    }

    private static Verdict verdict(String answer) {
        String line = answer.replace("\0", "").strip();
        if (line.endsWith(": OK")) {
            return Verdict.CLEAN;
        }
        if (line.endsWith(FOUND)) {
            return Verdict.found(line.substring(line.indexOf(':') + 1, line.length() - FOUND.length())
                    .strip());
        }
        LOG.warning("The virus scanner answers: " + line);
        return Verdict.LATER;
    }
}
