package org.peiji.enrolment.web;

import java.io.Serializable;
import org.peiji.enrolment.NominationReason;
import org.peiji.enrolment.Nominee;

/** One more person of a school's list, while he or she is on the page only. */
public class NomineeSheet implements Serializable {

    private static final long serialVersionUID = 1L;

    private String username;
    private NominationReason reason;
    private String words;

    Nominee nominee() {
        return new Nominee(null, username, reason, words);
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public NominationReason getReason() {
        return reason;
    }

    public void setReason(NominationReason reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
