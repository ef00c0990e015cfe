package org.peiji.importing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.importing.ImportKind;
import org.peiji.platform.importing.ImportRun;
import org.peiji.platform.importing.Imports;
import org.peiji.platform.importing.UploadedTable;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Acts;
import org.peiji.platform.web.MenuEntry;
import org.peiji.platform.web.MenuSource;

/** 批量导入 page: choose what, fetch the template, upload the file; earlier imports below. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Imports imports;

    @Inject
    private transient Acts acts;

    private String kind;
    private transient Part file;

    public void open() {
        if (imports.kinds().isEmpty()) {
            throw new Forbidden("shell.refusal.permission", Permission.ORGANISATION_IMPORT_PEOPLE);
        }
        kind = kind == null ? imports.kinds().get(0).name() : imports.kind(kind).name();
    }

    public String upload() {
        String[] number = new String[1];
        String next = acts.run(
                () -> number[0] = imports.upload(kind, file == null ? "" : file.getSubmittedFileName(), content()),
                "importing.uploaded",
                "/importing/import-run.xhtml");
        return next == null ? null : next + "&number=" + number[0];
    }

    private byte[] content() {
        if (file == null) {
            throw new Refusal("importing.refusal.empty");
        }
        try (InputStream stream = file.getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<ImportKind> getKinds() {
        return imports.kinds();
    }

    public ImportKind getChosen() {
        return imports.kind(kind);
    }

    public List<ImportRun> getRuns() {
        return imports.own();
    }

    public int getMostRows() {
        return UploadedTable.MOST_ROWS;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    /** The line of the menu for those who may import something. */
    @ApplicationScoped
    public static class Menu implements MenuSource {
        @Override
        public List<MenuEntry> entries(Actor actor) {
            return Permission.ORGANISATION_IMPORT_PEOPLE.isGivenTo(actor.role())
                    ? List.of(new MenuEntry(
                            "shell.group.data", "/importing/import.xhtml", "importing.title", "folder", 84))
                    : List.of();
        }
    }
}
