package org.peiji.operation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peiji.platform.importing.Imports;
import org.peiji.platform.listing.ExportJobs;
import org.peiji.platform.listing.web.StateCounters.Counter;
import org.peiji.platform.web.Paging;
import org.peiji.platform.web.Texts;
import org.peiji.platform.work.Progress;
import org.peiji.platform.work.Transfer;

/** 导入导出任务 page: what is exported and imported in the background, by how far it is. */
@Named
@ViewScoped
public class TransfersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** 任务种类: out of the product, or into it. */
    public enum Kind {
        EXPORTS,
        IMPORTS
    }

    @Inject
    private transient ExportJobs exports;

    @Inject
    private transient Imports imports;

    @Inject
    private transient Texts texts;

    private Kind kind = Kind.EXPORTS;
    private Progress progress = Progress.FAILED;
    private final Paging paging = new Paging();
    private transient Map<Progress, Integer> counts;

    public void open() {
        counts = kind == Kind.EXPORTS ? exports.inBackground() : imports.inBackground();
        paging.of(counts.getOrDefault(progress, 0));
    }

    public List<Counter> getCounters() {
        return Stream.of(Progress.values())
                .map(each -> new Counter(
                        address(kind, each),
                        texts.label(each),
                        counts.getOrDefault(each, 0),
                        each == Progress.FAILED && counts.containsKey(each) ? "over" : "",
                        each == progress))
                .toList();
    }

    public List<Counter> getKinds() {
        return Stream.of(Kind.values())
                .map(each -> new Counter(
                        address(each, progress),
                        texts.get("operation." + each.name().toLowerCase(java.util.Locale.ROOT)),
                        0,
                        "",
                        each == kind))
                .toList();
    }

    public List<Transfer> getRows() {
        return kind == Kind.EXPORTS
                ? exports.inBackground(progress, paging.offset(), Paging.SIZE)
                : imports.inBackground(progress, paging.offset(), Paging.SIZE);
    }

    public String getAddress() {
        return address(kind, progress);
    }

    private static String address(Kind kind, Progress progress) {
        return "transfers.xhtml?kind=" + kind + "&progress=" + progress;
    }

    public Paging getPaging() {
        return paging;
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind == null ? Kind.EXPORTS : kind;
    }

    public Progress getProgress() {
        return progress;
    }

    public void setProgress(Progress progress) {
        this.progress = progress == null ? Progress.FAILED : progress;
    }
}
