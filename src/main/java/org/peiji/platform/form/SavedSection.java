package org.peiji.platform.form;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.peiji.platform.security.Actor;

/** 表单分节: that a section of a long form was saved, how often, by whom last and when. Its answers lie with the case. */
@Entity
@Table(name = "frm_section")
@IdClass(SavedSection.Key.class)
public class SavedSection {

    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Id
    private String section;

    private int edition;

    @Column(name = "saved_by")
    private String savedBy;

    @Column(name = "saved_by_name")
    private String savedByName;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected SavedSection() {}

    SavedSection(String caseNumber, String section) {
        this.caseNumber = caseNumber;
        this.section = section;
    }

    /** Notes that it is saved once more. */
    void save(Actor by, Instant at) {
        edition++;
        savedBy = by.username();
        savedByName = by.personName();
        savedAt = at;
    }

    String section() {
        return section;
    }

    Edition edition() {
        return new Edition(edition, savedByName, savedAt);
    }

    /** Which section of which form. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String caseNumber;
        private String section;

        protected Key() {}

        Key(String caseNumber, String section) {
            this.caseNumber = caseNumber;
            this.section = section;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.caseNumber.equals(caseNumber) && key.section.equals(section);
        }

        @Override
        public int hashCode() {
            return Objects.hash(caseNumber, section);
        }
    }
}
