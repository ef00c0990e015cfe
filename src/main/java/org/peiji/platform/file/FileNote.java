package org.peiji.platform.file;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A file as a page lists it.
 *
 * @param id id, for its addresses {@code /files/<id>} and {@code /files/<id>/view}
 * @param name name as kept
 * @param type type by content
 * @param size bytes
 * @param sha256 hash of its content
 * @param uploadedBy name of the person
 * @param uploadedAt when
 * @param ordinal 1 for the first version
 * @param scan what the virus scanner says
 * @param earlier the versions that it has replaced, latest first
 */
public record FileNote(
        String id,
        String name,
        FileType type,
        int size,
        String sha256,
        String uploadedBy,
        Instant uploadedAt,
        int ordinal,
        ScanState scan,
        List<FileNote> earlier)
        implements Serializable {

    /** The same file without who handed it in and what it has replaced, for readers who must not know whose it is. */
    public FileNote unsigned() {
        return new FileNote(id, name, type, size, sha256, "", uploadedAt, ordinal, scan, List.of());
    }

    /** Size in words: whole kilobytes, or megabytes with one digit. */
    public String sizeInWords() {
        return size < 1024 * 1024 ? Math.max(1, size / 1024) + " KB" : "%.1f MB".formatted(size / 1024.0 / 1024.0);
    }

    /** True if a browser may show it in the page. */
    public boolean isShown() {
        return type.isShown() && scan.isGivenOut();
    }
}
