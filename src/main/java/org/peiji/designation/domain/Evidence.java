package org.peiji.designation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** 佐证材料: under which kind a file of an application was handed in. The file itself never changes, nor does this. */
@Entity
@Table(name = "des_evidence")
public class Evidence {

    @Id
    private String file;

    private String application;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private Integer pages;

    protected Evidence() {}

    /** @param pages how many pages it has; null if they cannot be counted */
    public Evidence(String file, String application, EvidenceKind kind, Integer pages) {
        this.file = file;
        this.application = application;
        this.kind = kind;
        this.pages = pages;
    }

    /** Id of the file. */
    public String file() {
        return file;
    }

    public EvidenceKind kind() {
        return kind;
    }

    /** Null if they cannot be counted. */
    public Integer pages() {
        return pages;
    }
}
