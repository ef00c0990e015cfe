package org.peiji.document.application;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.peiji.platform.failure.Refusal;

/**
 * 公文字体: the font that the archive brings (some 9,000 characters, all of the 通用规范汉字表) and, if the operator has
 * set one, a larger one behind it. A character that neither has would be printed as a sign for nothing, so it is looked
 * for before.
 */
@ApplicationScoped
class DocumentFonts {

    private static final String BUNDLED = "/org/peiji/document/fonts/NotoSansSC-Regular-subset.ttf";
    private static final int REGULAR = 400;

    private Optional<String> fallback;
    private volatile Face bundled;
    private volatile Face further;

    protected DocumentFonts() {}

    @Inject
    DocumentFonts(@ConfigProperty(name = "peiji.pdf.fallback-font") Optional<String> fallback) {
        this.fallback = fallback;
    }

    /** @throws Refusal naming the first character that no font has, and the field in which it stands */
    void requireCoverage(Map<String, String> fields) {
        fields.forEach((field, words) -> words.codePoints()
                .filter(Character::isValidCodePoint)
                .filter(each -> !Character.isISOControl(each))
                .filter(each -> !isCovered(each))
                .findFirst()
                .ifPresent(missing -> {
                    throw new Refusal(
                            "document.refusal.glyph",
                            Character.toString(missing),
                            "U+%04X".formatted(missing),
                            field,
                            words);
                }));
    }

    private boolean isCovered(int character) {
        return bundled().covers.test(character)
                || further() != null && further().covers.test(character);
    }

    void addTo(PdfRendererBuilder builder) {
        builder.useFont(() -> bundled().open(), "document", REGULAR, FontStyle.NORMAL, true);
        if (further() != null) {
            builder.useFont(() -> further().open(), "further", REGULAR, FontStyle.NORMAL, true);
        }
    }

    private Face bundled() {
        if (bundled == null) {
            try (InputStream in = DocumentFonts.class.getResourceAsStream(BUNDLED)) {
                bundled = Face.of(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return bundled;
    }

    private Face further() {
        if (further == null && fallback.isPresent()) {
            try {
                further = Face.of(Files.readAllBytes(Path.of(fallback.get())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return further;
    }

    /** A font: its bytes, and which characters it has. */
    private record Face(byte[] bytes, IntPredicate covers) {

        static Face of(byte[] bytes) throws IOException {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            return new Face(bytes, character -> glyphs.getGlyphId(character) != 0);
        }

        InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
