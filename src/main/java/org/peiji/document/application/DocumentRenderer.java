package org.peiji.document.application;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import javax.imageio.ImageIO;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.peiji.document.DocumentKind;
import org.peiji.document.Printout;
import org.peiji.document.domain.OfficialDocument;

/**
 * 公文制版: makes the PDF of a document (PDF/A-2b, fonts embedded). It loads nothing: the template is whole, the fonts
 * are handed over, and the only address that it may follow is the picture that stands within the page itself.
 */
@ApplicationScoped
public class DocumentRenderer {

    private static final String PICTURE = "data:image/png;base64,";
    private static final String CERTIFIED = "designationNumber";
    private static final int DARK = 0xFF000000;
    private static final int LIGHT = 0xFFFFFFFF;
    private static final int DOT = 4;

    private DocumentFonts fonts;
    private String publicUrl;

    protected DocumentRenderer() {}

    @Inject
    DocumentRenderer(
            DocumentFonts fonts,
            @ConfigProperty(name = "peiji.public-url", defaultValue = "http://localhost:9080") String publicUrl) {
        this.fonts = fonts;
        this.publicUrl = publicUrl;
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** @throws org.peiji.platform.failure.Refusal if a character has no glyph */
    byte[] render(OfficialDocument document) {
        Map<String, String> fields = fields(document);
        fonts.requireCoverage(fields);
        return pdf(DocumentTemplate.fill(document.kind(), fields));
    }

    /** @throws org.peiji.platform.failure.Refusal if a character has no glyph */
    public byte[] print(Printout printout) {
        fonts.requireCoverage(PrintoutTemplate.words(printout));
        return pdf(PrintoutTemplate.fill(printout));
    }

    private byte[] pdf(String page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_B);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useExternalResourceAccessControl(
                (address, type) -> address.startsWith(PICTURE),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (address, type) -> address.startsWith(PICTURE),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useUriResolver((base, address) -> address.startsWith(PICTURE) ? address : null);
        fonts.addTo(builder);
        builder.withHtmlContent(page, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * Where anybody may ask whether the document is genuine; of a certificate, whether what it says is still so, which
     * leads on to the document itself.
     */
    String address(OfficialDocument document) {
        String base = document.facts().get(CERTIFIED);
        String page = document.kind() == DocumentKind.DESIGNATION_CERTIFICATE && base != null
                ? "/public/certificate.xhtml?number=" + base + "&code="
                : "/verify?code=";
        return publicUrl.replaceAll("/+$", "") + page + document.code();
    }

    private Map<String, String> fields(OfficialDocument document) {
        Map<String, String> fields = new LinkedHashMap<>(document.facts());
        fields.put("documentNumber", document.documentNumber());
        fields.put("holder", document.holder());
        fields.put("holderEn", document.holderEn() == null ? document.holder() : document.holderEn());
        fields.put("subject", document.subject());
        fields.put("subjectEn", document.subjectEn() == null ? document.subject() : document.subjectEn());
        fields.put("issuerName", document.issuerName());
        fields.put("issuedOn", document.issuedOn().toString());
        fields.put("issuedOnIso", document.issuedOn().toString().replace('-', '.'));
        fields.put("address", address(document));
        fields.put("qr", picture(address(document)));
        return fields;
    }

    private static String picture(String words) {
        try {
            BitMatrix dots =
                    new QRCodeWriter().encode(words, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 0));
            BufferedImage image =
                    new BufferedImage(dots.getWidth() * DOT, dots.getHeight() * DOT, BufferedImage.TYPE_BYTE_BINARY);
            for (int x = 0; x < image.getWidth(); x++) {
                for (int y = 0; y < image.getHeight(); y++) {
                    image.setRGB(x, y, dots.get(x / DOT, y / DOT) ? DARK : LIGHT);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return PICTURE + Base64.getEncoder().encodeToString(out.toByteArray());
        } catch (WriterException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
