package org.peiji.document.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.peiji.document.DocumentKind;
import org.peiji.platform.web.Texts;

/**
 * 文号规则: agency word, year in brackets, running number, e.g. for letters of the ministry. [C] convention: the rules stand in
 * the feature's Chinese texts under {@code document.number.<KIND>}.
 */
@ApplicationScoped
public class DocumentNumbering {

    public String number(DocumentKind kind, String issuer, int year, int place) {
        return word("document.number." + kind)
                .replace("{issuer}", issuer)
                .replace("{year}", String.valueOf(year))
                .replace("{n}", String.valueOf(place));
    }

    /** Who acts when a process does. */
    public String systemName() {
        return word("document.by.system");
    }

    public String reissueReason() {
        return word("document.reason.reissued");
    }

    private static String word(String key) {
        return Texts.in(Locale.SIMPLIFIED_CHINESE, key);
    }
}
