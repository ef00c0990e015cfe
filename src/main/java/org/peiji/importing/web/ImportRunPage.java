package org.peiji.importing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peiji.platform.importing.ImportField;
import org.peiji.platform.importing.ImportState;
import org.peiji.platform.importing.ImportTab;
import org.peiji.platform.importing.ImportView;
import org.peiji.platform.importing.Imports;
import org.peiji.platform.web.Acts;
import org.peiji.platform.web.Paging;
import org.peiji.platform.web.Texts;

/** 导入核对 page: tell the columns, see what each row would do, do it, take it back. */
@Named
@ViewScoped
public class ImportRunPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Imports imports;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Acts acts;

    private String number;
    private ImportTab tab = ImportTab.ALL;
    private final Paging paging = new Paging();
    private ArrayList<String> mapping;
    private transient ImportView run;
    private transient List<ImportView.Line> lines;

    public void open() {
        paging.of(getRun().counts().get(tab));
        mapping = new ArrayList<>(run.mapping());
    }

    public String check() {
        return done(
                () -> imports.check(
                        number,
                        mapping.stream().map(key -> key == null ? "" : key).toList()),
                "importing.checked");
    }

    public String applyGoodRows() {
        return done(() -> imports.applyGoodRows(number), "importing.applied");
    }

    public String applyAllOrNothing() {
        return done(() -> imports.applyAllOrNothing(number), "importing.applied");
    }

    public String undo() {
        return done(() -> imports.undo(number), "importing.undone");
    }

    private String done(Runnable act, String sentence) {
        return acts.run(act, sentence, "/importing/import-run.xhtml?number=" + number);
    }

    public ImportView getRun() {
        if (run == null) {
            run = imports.view(number);
        }
        return run;
    }

    public List<ImportView.Line> getLines() {
        if (lines == null) {
            lines = imports.lines(number, tab, paging.offset(), Paging.SIZE);
        }
        return lines;
    }

    /** The tabs with their figures. */
    public List<Tab> getTabs() {
        return Stream.of(ImportTab.values())
                .map(each -> new Tab(
                        "?number=" + number + "&tab=" + each,
                        texts.get("importing.tab." + each.name()),
                        getRun().counts().get(each),
                        "",
                        each == tab))
                .toList();
    }

    public List<ImportField> getFields() {
        return getRun().kind().fields();
    }

    /** Columns of the file, by their place. */
    public List<Integer> getColumns() {
        return IntStream.range(0, getRun().head().size()).boxed().toList();
    }

    public boolean isToCheck() {
        return getRun().state() == ImportState.UPLOADED;
    }

    public boolean isOpen() {
        return isToCheck() || getRun().state() == ImportState.CHECKED;
    }

    public int getToApply() {
        return getRun().counts().get(ImportTab.NEW) + getRun().counts().get(ImportTab.CHANGED);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public ImportTab getTab() {
        return tab;
    }

    public void setTab(ImportTab tab) {
        this.tab = tab == null ? ImportTab.ALL : tab;
    }

    public Paging getPaging() {
        return paging;
    }

    public List<String> getMapping() {
        return mapping;
    }

    /** A tab of the review. */
    public record Tab(String href, String label, int count, String tone, boolean current) {}
}
