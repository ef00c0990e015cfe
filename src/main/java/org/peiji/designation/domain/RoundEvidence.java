package org.peiji.designation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** 批次佐证要求: a demand as one round makes it. */
@Entity
@Table(name = "des_round_evidence")
public class RoundEvidence {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "round")
    private DesignationRound round;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    @Column(name = "least_files")
    private int leastFiles;

    @Column(name = "most_pages")
    private int mostPages;

    @Column(name = "most_megabytes")
    private int mostMegabytes;

    protected RoundEvidence() {}

    RoundEvidence(DesignationRound round, EvidenceDemand demand) {
        this.id = round.number() + ":" + demand.kind();
        this.round = round;
        this.kind = demand.kind();
        follow(demand);
    }

    /** Takes over other limits. */
    void follow(EvidenceDemand demand) {
        leastFiles = demand.leastFiles();
        mostPages = demand.mostPages();
        mostMegabytes = demand.mostMegabytes();
    }

    EvidenceDemand demand() {
        return new EvidenceDemand(kind, leastFiles, mostPages, mostMegabytes);
    }
}
