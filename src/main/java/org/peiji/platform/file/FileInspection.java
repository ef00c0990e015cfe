package org.peiji.platform.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.peiji.platform.failure.Refusal;

/**
 * 文件检查: says of which type a file is by its content, and refuses what is not taken or could do harm. Nothing is
 * unpacked or decoded beyond fixed bounds, so that a small file cannot fill the memory.
 */
final class FileInspection {

    /** 60 megapixels: an A3 page at 600 dpi is below. */
    static final long MOST_PIXELS = 60_000_000;

    static final int LONGEST_SIDE = 20_000;

    private static final Charset GB18030 = Charset.forName("GB18030");

    private FileInspection() {}

    /** @throws Refusal naming the file, the rule, and what to do */
    static FileType inspect(String name, byte[] content) {
        FileType type = typeOf(name, content);
        if (type == FileType.PDF) {
            PdfInspection.fault(content).ifPresent(rule -> refuse(rule, name));
        }
        if (type.isImage()) {
            inspectImage(name, type, content);
        }
        return type;
    }

    private static FileType typeOf(String name, byte[] content) {
        if (begins(content, 0x25, 0x50, 0x44, 0x46, 0x2D)) {
            return FileType.PDF;
        }
        if (begins(content, 0xFF, 0xD8, 0xFF)) {
            return FileType.JPEG;
        }
        if (begins(content, 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A)) {
            return FileType.PNG;
        }
        if (begins(content, 0x50, 0x4B, 0x03, 0x04)) {
            return PackageInspection.inspect(name, content);
        }
        return text(content)
                .filter(words -> !words.strip().startsWith("<"))
                .map(words -> name.toLowerCase(Locale.ROOT).endsWith(".csv") ? FileType.CSV : FileType.TEXT)
                .orElseThrow(() -> new Refusal("shell.refusal.fileType", name));
    }

    private static boolean begins(byte[] content, int... start) {
        if (content.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((content[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** The words of a plain text; empty if it is none, or holds control characters. */
    private static Optional<String> text(byte[] content) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
            try {
                String words =
                        charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
                boolean plain =
                        words.chars().allMatch(each -> each >= ' ' && each != 0x7F || "\t\r\n\f".indexOf(each) >= 0);
                return plain ? Optional.of(words.replace("\uFEFF", "")) : Optional.empty();
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        return Optional.empty();
    }

    /** Reads the head only; the pixels stay packed. */
    private static void inspectImage(String name, FileType type, byte[] content) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(type.name()).next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
                refuse("shell.refusal.largeImage", name, width, height);
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof Refusal refusal) {
                throw refusal;
            }
            refuse("shell.refusal.damagedFile", name);
        } finally {
            reader.dispose();
        }
    }

    private static void refuse(String rule, Object... parameters) {
        throw new Refusal(rule, parameters);
    }
}
