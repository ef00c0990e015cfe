package org.peiji.platform.listing;

import java.io.IOException;
import java.util.List;

/** Writes a table to a file row by row, and never holds all of it. Text cells never begin a formula. */
interface TableWriter extends AutoCloseable {

    void head(List<String> labels) throws IOException;

    /** @param cells texts, numbers and days; null for none */
    void row(List<Object> cells) throws IOException;

    /** Says below the table, or on a sheet of its own, where it comes from. */
    void note(List<String> lines) throws IOException;

    @Override
    void close() throws IOException;
}
