package org.peiji.document.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.peiji.document.domain.DocumentArchive;
import org.peiji.document.domain.OfficialDocument;
import org.peiji.platform.time.BusinessClock;

/** 公文存档: the PDF of each document, made when somebody first asks for it, and never twice. */
@ApplicationScoped
public class DocumentArchives {

    @Inject
    private Documents documents;

    @Inject
    private DocumentRenderer renderer;

    @Inject
    private BusinessClock clock;

    /** @throws org.peiji.platform.failure.Refusal if a character has no glyph */
    public DocumentArchive of(String number) {
        return documents.archived(number).orElseGet(() -> archive(number));
    }

    /** Whoever asks at the same moment waits, and finds what the first one has made. */
    private DocumentArchive archive(String number) {
        OfficialDocument document = documents.requireForRendering(number);
        return documents.archived(number).orElseGet(() -> {
            byte[] pdf = renderer.render(document);
            DocumentArchive made = new DocumentArchive(number, pdf, sha256(pdf), clock.instant());
            documents.archive(made);
            return made;
        });
    }

    private static String sha256(byte[] pdf) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
