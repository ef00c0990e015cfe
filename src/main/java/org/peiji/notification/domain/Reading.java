package org.peiji.notification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** 已读: that one person has read one message. */
@Entity
@Table(name = "ntf_reading")
@IdClass(Reading.Key.class)
public class Reading {

    @Id
    @Column(name = "message_id")
    private Long message;

    @Id
    private String username;

    @Column(name = "read_at")
    private Instant at;

    protected Reading() {}

    public Reading(Message message, String username, Instant at) {
        this.message = message.id();
        this.username = username;
        this.at = at;
    }

    public Instant at() {
        return at;
    }

    /** Which message, who. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long message;
        private String username;

        protected Key() {}

        public Key(Long message, String username) {
            this.message = message;
            this.username = username;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && message.equals(key.message) && username.equals(key.username);
        }

        @Override
        public int hashCode() {
            return Objects.hash(message, username);
        }
    }
}
