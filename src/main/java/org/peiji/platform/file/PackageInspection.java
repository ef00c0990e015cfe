package org.peiji.platform.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.peiji.platform.failure.Refusal;

/** Tells Word and Excel files from other archives, and refuses macros and archives that unpack to a flood. */
final class PackageInspection {

    private static final int MOST_PARTS = 5_000;
    private static final long SMALLEST_BOUND = 20L * 1024 * 1024;
    private static final long LARGEST_BOUND = 300L * 1024 * 1024;
    private static final int MOST_TIMES = 100;
    private static final String KINDS = "[Content_Types].xml";

    private PackageInspection() {}

    static FileType inspect(String name, byte[] content) {
        if (new String(content, StandardCharsets.ISO_8859_1).contains("vbaProject")) {
            throw new Refusal("shell.refusal.macros", name);
        }
        Set<String> parts = new HashSet<>();
        long bound = Math.min(LARGEST_BOUND, Math.max(SMALLEST_BOUND, (long) content.length * MOST_TIMES));
        long unpacked = 0;
        byte[] piece = new byte[16384];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.add(part.getName());
                ByteArrayOutputStream kinds = new ByteArrayOutputStream();
                for (int length = zip.read(piece); length >= 0; length = zip.read(piece)) {
                    unpacked += length;
                    if (unpacked > bound || parts.size() > MOST_PARTS) {
                        throw new Refusal("shell.refusal.packedFile", name);
                    }
                    if (part.getName().equals(KINDS)) {
                        kinds.write(piece, 0, length);
                    }
                }
                String declared = kinds.toString(StandardCharsets.UTF_8);
                if (declared.contains("macroEnabled") || declared.contains("vbaProject")) {
                    throw new Refusal("shell.refusal.macros", name);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal("shell.refusal.damagedFile", name);
        }
        if (parts.contains(KINDS) && parts.contains("word/document.xml")) {
            return FileType.DOCX;
        }
        if (parts.contains(KINDS) && parts.contains("xl/workbook.xml")) {
            return FileType.XLSX;
        }
        throw new Refusal("shell.refusal.archive", name);
    }
}
