package org.peiji.platform.preference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** 个人设置: something that a person chose for himself or herself, e.g. the columns of a list. */
@Entity
@Table(name = "usr_preference")
@IdClass(Preference.Key.class)
public class Preference {

    @Id
    private String username;

    @Id
    private String name;

    @Column(name = "content")
    private String value;

    protected Preference() {}

    Preference(String username, String name, String value) {
        this.username = username;
        this.name = name;
        this.value = value;
    }

    String value() {
        return value;
    }

    void become(String chosen) {
        value = chosen;
    }

    /** Whose, and what. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String username;
        private String name;

        protected Key() {}

        Key(String username, String name) {
            this.username = username;
            this.name = name;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.username.equals(username) && key.name.equals(name);
        }

        @Override
        public int hashCode() {
            return Objects.hash(username, name);
        }
    }
}
