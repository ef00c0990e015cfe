package org.peiji.expert.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.peiji.expert.application.DossierReleaseService;
import org.peiji.expert.application.ReleaseView;
import org.peiji.platform.file.FileLimits;
import org.peiji.platform.file.FileNote;
import org.peiji.platform.web.Acts;
import org.peiji.platform.web.ChosenFile;
import org.peiji.platform.web.FilePage;

/** 确认遮蔽材料: what the experts will read, line by line and file by file. */
@Named
@ViewScoped
public class ReleaseDossierPage implements FilePage, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DossierReleaseService releases;

    @Inject
    private transient Acts acts;

    @Inject
    private transient FileLimits limits;

    private String task;
    private final ChosenFile chosen = new ChosenFile();
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

    /** The redacted copy of a file, if there is one. */
    public List<FileNote> copies(FileNote original) {
        FileNote copy = getView().copies().get(original.id());
        return copy == null ? List.of() : List.of(copy);
    }

    /** Ids of all redacted copies. */
    public List<String> getRemovable() {
        return getView().copies().values().stream().map(FileNote::id).toList();
    }

    /** @param place id of the original */
    @Override
    public void addFile(String place) {
        change(
                () -> releases.addCopy(task, place, chosen.name(), chosen.content(limits.getLargest())),
                "part.upload.added");
    }

    @Override
    public void replaceFile(String id) {
        change(
                () -> releases.replaceCopy(task, id, chosen.name(), chosen.content(limits.getLargest())),
                "part.upload.replaced");
    }

    @Override
    public void removeFile(String id) {
        change(() -> releases.removeCopy(task, id), "part.upload.removed");
    }

    private void change(Runnable act, String done) {
        acts.stay(act, done);
        view = null;
    }

    @Override
    public ChosenFile getChosen() {
        return chosen;
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
}
