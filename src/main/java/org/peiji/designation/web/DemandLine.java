package org.peiji.designation.web;

import java.io.Serializable;
import org.peiji.designation.domain.EvidenceDemand;
import org.peiji.designation.domain.EvidenceKind;

/** One kind of evidence on the form of a round; a kind without a least number is not asked for. */
public class DemandLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final EvidenceKind kind;
    private Integer leastFiles;
    private Integer mostPages;
    private Integer mostMegabytes;

    DemandLine(EvidenceKind kind, EvidenceDemand demand) {
        this.kind = kind;
        if (demand != null) {
            leastFiles = demand.leastFiles();
            mostPages = shown(demand.mostPages());
            mostMegabytes = shown(demand.mostMegabytes());
        }
    }

    private static Integer shown(int limit) {
        return limit == 0 ? null : limit;
    }

    boolean isAsked() {
        return leastFiles != null;
    }

    EvidenceDemand demand() {
        return new EvidenceDemand(
                kind, leastFiles, mostPages == null ? 0 : mostPages, mostMegabytes == null ? 0 : mostMegabytes);
    }

    public EvidenceKind getKind() {
        return kind;
    }

    public Integer getLeastFiles() {
        return leastFiles;
    }

    public void setLeastFiles(Integer leastFiles) {
        this.leastFiles = leastFiles;
    }

    public Integer getMostPages() {
        return mostPages;
    }

    public void setMostPages(Integer mostPages) {
        this.mostPages = mostPages;
    }

    public Integer getMostMegabytes() {
        return mostMegabytes;
    }

    public void setMostMegabytes(Integer mostMegabytes) {
        this.mostMegabytes = mostMegabytes;
    }
}
