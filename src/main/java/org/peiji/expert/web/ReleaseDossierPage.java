package org.peiji.expert.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.peiji.expert.DossierEntry;
import org.peiji.expert.application.DossierReleaseService;
import org.peiji.expert.application.ReleaseView;
import org.peiji.platform.file.FileNote;
import org.peiji.platform.web.Acts;

/** 确认遮蔽材料: what the experts will read, line by line and file by file. */
@Named
@ViewScoped
public class ReleaseDossierPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DossierReleaseService releases;

    @Inject
    private transient Acts acts;

    private String task;
    private transient ReleaseView view;
    private final ArrayList<Piece> entries = new ArrayList<>();
    private final ArrayList<Piece> files = new ArrayList<>();

    public void open() {
        getView().entries().forEach(entry -> entries.add(new Piece(entry)));
        getView().files().forEach(file -> files.add(new Piece(file)));
    }

    public String submit() {
        return acts.run(
                () -> releases.releaseDossier(
                        task,
                        IntStream.range(0, entries.size())
                                .filter(place -> entries.get(place).isChosen())
                                .boxed()
                                .collect(Collectors.toSet()),
                        files.stream()
                                .filter(Piece::isChosen)
                                .map(piece -> piece.getFile().id())
                                .toList()),
                "expert.release.done",
                "/worklist/worklist.xhtml",
                getView().caseNumber());
    }

    public ReleaseView getView() {
        if (view == null) {
            view = releases.openRelease(task);
        }
        return view;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public List<Piece> getEntries() {
        return entries;
    }

    public List<Piece> getFiles() {
        return files;
    }

    /** A line that may be left out, or a file that may be marked as redacted. */
    public static class Piece implements Serializable {

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
}
