package org.peiji.platform.file;

import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of evidence that are taken, told by their first bytes and never by their name. */
public enum FileType {
    PDF("application/pdf", 0x25, 0x50, 0x44, 0x46, 0x2D),
    JPEG("image/jpeg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A);

    private final String mediaType;
    private final int[] start;

    FileType(String mediaType, int... start) {
        this.mediaType = mediaType;
        this.start = start;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The type of that content; empty if it is none that is taken. */
    public static Optional<FileType> of(byte[] content) {
        return Stream.of(values()).filter(type -> type.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
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
}
