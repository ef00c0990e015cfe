package org.peiji.platform.api;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** 幂等记录: what a write was answered with, by the token and the key that came with it. */
@Entity
@Table(name = "sec_kept_answer")
public class KeptAnswer {

    /** Token and key together, hashed: the caller's key may hold anything. */
    @Id
    @Column(name = "id_hash")
    private String idHash;

    @Column(name = "token_key")
    private String token;

    @Column(name = "request_hash")
    private String requestHash;

    /** Address of what came about. */
    @Column(name = "answer_location")
    private String location;

    @Column(name = "answer_body")
    private String body;

    @Column(name = "at_time")
    private Instant at;

    protected KeptAnswer() {}

    KeptAnswer(String idHash, String token, String requestHash, Instant at) {
        this.idHash = idHash;
        this.token = token;
        this.requestHash = requestHash;
        this.at = at;
    }

    void answer(String toWhere, String said) {
        location = toWhere;
        body = said;
    }

    boolean isOf(String hash) {
        return requestHash.equals(hash);
    }

    boolean isBefore(Instant moment) {
        return at.isBefore(moment);
    }

    String location() {
        return location;
    }

    String body() {
        return body;
    }
}
