package org.peiji.expert.web;

import java.io.Serializable;
import org.peiji.expert.DossierEntry;
import org.peiji.platform.file.FileNote;

/** A line that may be left out, or a file that may be marked as redacted. */
public class Piece implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DossierEntry entry;
    private final FileNote file;
    private boolean chosen;

    Piece(DossierEntry entry) {
        this.entry = entry;
        this.file = null;
    }

    Piece(FileNote file) {
        this.entry = null;
        this.file = file;
    }

    public DossierEntry getEntry() {
        return entry;
    }

    public FileNote getFile() {
        return file;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }
}
