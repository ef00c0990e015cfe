package org.peiji.platform.file;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The kinds of file that are taken. Which one a file is, its content says and never its name. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    CSV("text/csv", "csv"),
    TEXT("text/plain", "txt");

    private final String mediaType;
    private final List<String> endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** True if a browser may show it in a page: what it shows of these cannot act. */
    public boolean isShown() {
        return this == PDF || isImage();
    }

    public boolean isImage() {
        return this == JPEG || this == PNG;
    }

    /** The ending that a name of this type gets. */
    String ending() {
        return endings.get(0);
    }

    boolean isEndingOf(String name) {
        String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.indexOf('.') > 0 && endings.contains(end);
    }

    static FileType of(String mediaType) {
        return Stream.of(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst()
                .orElse(TEXT);
    }

    /** All endings that can be chosen, as the {@code accept} of a file control. */
    static String accepted() {
        return Stream.of(values())
                .flatMap(type -> type.endings.stream())
                .map(ending -> "." + ending)
                .reduce((one, other) -> one + "," + other)
                .orElseThrow();
    }
}
