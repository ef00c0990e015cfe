package org.peiji.platform.importing;

import java.util.ArrayList;
import java.util.List;

/** A whole table, as {@link UploadedTable} has told it. */
record ReadTable(List<String> head, List<List<String>> rows, List<Integer> ordinals) implements UploadedTable.Reader {

    static ReadTable of(byte[] content) {
        ReadTable table = new ReadTable(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        UploadedTable.read(content, table);
        return table;
    }

    @Override
    public void head(List<String> labels) {
        head.addAll(labels);
    }

    @Override
    public void row(int ordinal, List<String> cells) {
        rows.add(cells);
        ordinals.add(ordinal);
    }
}
