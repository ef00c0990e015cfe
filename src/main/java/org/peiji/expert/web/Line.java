package org.peiji.expert.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.peiji.expert.Criterion;
import org.peiji.expert.DossierEntry;
import org.peiji.platform.file.FileNote;

/** One criterion of a score sheet with its evidence, while it is filled in. */
public class Line implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String nameZh;
    private final String nameEn;
    private final BigDecimal weight;
    private final ArrayList<DossierEntry> evidence;
    private final ArrayList<FileNote> files;
    private BigDecimal score;
    private String reason;

    /** Files whose name begins with the criterion's code are its evidence. */
    Line(Criterion criterion, List<DossierEntry> dossier, List<FileNote> all, BigDecimal score, String reason) {
        this.code = criterion.code();
        this.nameZh = criterion.nameZh();
        this.nameEn = criterion.nameEn();
        this.weight = criterion.weight();
        this.evidence = new ArrayList<>(
                dossier.stream().filter(entry -> code.equals(entry.criterion())).toList());
        this.files = new ArrayList<>(
                all.stream().filter(file -> file.name().startsWith(code + " ")).toList());
        this.score = score;
        this.reason = reason;
    }

    public String getCode() {
        return code;
    }

    public String getNameZh() {
        return nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public BigDecimal getWeight() {
        return weight;
    }

    public List<DossierEntry> getEvidence() {
        return evidence;
    }

    public List<FileNote> getFiles() {
        return files;
    }

    public BigDecimal getScore() {
        return score;
    }

    public void setScore(BigDecimal score) {
        this.score = score;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
