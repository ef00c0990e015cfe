package org.peiji.platform.listing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.stream.Stream;

/** What an export can be: a workbook for people, a plain table for programs. */
public enum ExportFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        TableWriter open(OutputStream out, String title, String about) {
            return new XlsxTable(out, title, about);
        }
    },
    CSV("text/csv; charset=UTF-8") {
        @Override
        TableWriter open(OutputStream out, String title, String about) throws IOException {
            return new CsvTable(out);
        }
    };

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** As files of it end. */
    public String ending() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static Optional<ExportFormat> ending(String ending) {
        return Stream.of(values())
                .filter(format -> format.ending().equals(ending))
                .findFirst();
    }

    abstract TableWriter open(OutputStream out, String title, String about) throws IOException;
}
