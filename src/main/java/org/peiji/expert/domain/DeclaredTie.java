package org.peiji.expert.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.peiji.expert.TieKind;
import org.peiji.platform.failure.Refusal;

/** 关系申报: an expert has said how he or she is tied to an institution. Written, never changed. */
@Entity
@Table(name = "exp_declared_tie")
public class DeclaredTie {

    private static final int LONGEST_NOTE = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "exp_declared_tie")
    @SequenceGenerator(name = "exp_declared_tie", sequenceName = "exp_declared_tie_seq", allocationSize = 50)
    private Long id;

    private String expert;
    private String organisation;

    @Enumerated(EnumType.STRING)
    private TieKind kind;

    private String note;

    @Column(name = "declared_at")
    private Instant declaredAt;

    protected DeclaredTie() {}

    /** @throws Refusal if the note is too long */
    public DeclaredTie(String expert, String organisation, TieKind kind, String note, Instant at) {
        String words = note == null ? "" : note.strip();
        if (words.length() > LONGEST_NOTE) {
            throw new Refusal("expert.refusal.longNote", LONGEST_NOTE, words.length());
        }
        this.expert = expert;
        this.organisation = organisation;
        this.kind = kind;
        this.note = words;
        this.declaredAt = at;
    }

    public String organisation() {
        return organisation;
    }

    public TieKind kind() {
        return kind;
    }

    public String note() {
        return note;
    }

    public Instant declaredAt() {
        return declaredAt;
    }
}
