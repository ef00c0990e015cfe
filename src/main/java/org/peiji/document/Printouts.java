package org.peiji.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.peiji.document.application.DocumentRenderer;

/** 打印: what features call for a case on paper. Made anew each time and kept nowhere. */
@ApplicationScoped
public class Printouts {

    @Inject
    private DocumentRenderer renderer;

    /**
     * The PDF/A of a case.
     *
     * @throws org.peiji.platform.failure.Refusal if a character has no glyph
     */
    public byte[] print(Printout printout) {
        return renderer.print(printout);
    }
}
