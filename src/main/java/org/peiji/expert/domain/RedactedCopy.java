package org.peiji.expert.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** 遮蔽副本: a file that names nobody, which a double-blind panel reads in the place of the original. */
@Entity
@Table(name = "exp_redacted_copy")
@IdClass(RedactedCopy.Key.class)
public class RedactedCopy {

    @Id
    @Column(name = "panel_id")
    private String panel;

    @Id
    private String original;

    @Column(name = "copy_file")
    private String copy;

    protected RedactedCopy() {}

    public RedactedCopy(String panel, String original, String copy) {
        this.panel = panel;
        this.original = original;
        this.copy = copy;
    }

    /** Another copy takes its place. */
    public void follow(String next) {
        copy = next;
    }

    /** Id of the original file. */
    public String original() {
        return original;
    }

    /** Id of the copy. */
    public String copy() {
        return copy;
    }

    /** Which panel, and which file. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String panel;
        private String original;

        protected Key() {}

        public Key(String panel, String original) {
            this.panel = panel;
            this.original = original;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.panel.equals(panel) && key.original.equals(original);
        }

        @Override
        public int hashCode() {
            return Objects.hash(panel, original);
        }
    }
}
