package org.peiji.document.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peiji.document.DocumentKind;
import org.peiji.document.DocumentOrder;
import org.peiji.document.DocumentState;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Refusal;

/** A document leaves its state once, says why, and never changes what it says. */
class OfficialDocumentTest {

    private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");

    @Test
    void aRevokedDocumentSaysWhyAndStaysRevoked() {
        OfficialDocument document = document("DOC-1", true);
        document.revoke(" 有误 ", "柯以宁", NOW);
        assertThat(document.state()).isEqualTo(DocumentState.REVOKED);
        assertThat(document.stateReason()).isEqualTo("有误");
        assertThat(document.facts()).isEqualTo(Map.of("total", "80"));
        assertThatThrownBy(() -> document.revoke("有误", "柯以宁", NOW)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> document.supersede(document("DOC-2", true), "有误", "柯以宁", NOW))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void theChainNamesBothEnds() {
        OfficialDocument first = document("DOC-1", true);
        OfficialDocument second = document("DOC-2", true);
        first.supersede(second, "有误", "柯以宁", NOW);
        assertThat(first.state()).isEqualTo(DocumentState.SUPERSEDED);
        assertThat(first.supersededBy()).isEqualTo("DOC-2");
        assertThat(second.supersedes()).isEqualTo("DOC-1");
        assertThat(second.state()).isEqualTo(DocumentState.ISSUED);
    }

    @Test
    void nothingIsRevokedWithoutAReason() {
        OfficialDocument document = document("DOC-1", true);
        assertThatThrownBy(() -> document.revoke(" ", "柯以宁", NOW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> document.revoke("x".repeat(501), "柯以宁", NOW)).isInstanceOf(Refusal.class);
        assertThat(document.state()).isEqualTo(DocumentState.ISSUED);
    }

    @Test
    void thePublicReadsAPersonsNameMaskedAndACollegesNameWhole() {
        assertThat(document("DOC-1", true).publicHolder()).isEqualTo("江*和");
        assertThat(document("DOC-1", false).publicHolder()).isEqualTo("江清和");
    }

    @Test
    void codesAreLongAndNeverRepeat() {
        assertThat(OfficialDocument.CODE_BITS).isGreaterThanOrEqualTo(80);
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String code = OfficialDocument.newCode();
            assertThat(code).matches("[0-9a-hj-km-np-tv-z]{25}");
            codes.add(code);
        }
        assertThat(codes).hasSize(1000);
    }

    private static OfficialDocument document(String number, boolean personal) {
        return OfficialDocument.issue(
                number,
                number,
                new DocumentOrder(
                        DocumentKind.ASSESSMENT_NOTICE,
                        "T-1",
                        "MOE",
                        "江清和",
                        null,
                        personal,
                        "T",
                        "T",
                        "D001",
                        "A42",
                        null,
                        Map.of("total", "80")),
                "T",
                LocalDate.of(2026, 3, 1),
                NOW);
    }
}
