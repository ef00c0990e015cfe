package org.peiji.platform.file;

import java.io.Serializable;
import java.time.Instant;

/**
 * A file as a page lists it.
 *
 * @param id id, for its address {@code /files/<id>}
 * @param name name as uploaded
 * @param size bytes
 * @param uploadedAt when
 */
public record FileNote(String id, String name, int size, Instant uploadedAt) implements Serializable {

    /** Size in words: whole kilobytes, or megabytes with one digit. */
    public String sizeInWords() {
        return size < 1024 * 1024 ? Math.max(1, size / 1024) + " KB" : "%.1f MB".formatted(size / 1024.0 / 1024.0);
    }
}
