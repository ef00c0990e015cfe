package org.peiji.account.web;

import jakarta.inject.Inject;
import org.peiji.account.domain.PasswordRule;
import org.peiji.platform.web.Acts;
import org.peiji.platform.web.Texts;

/** A new password, said twice. */
public abstract class PasswordForm {

    @Inject
    private Acts acts;

    @Inject
    private Texts texts;

    private String next;
    private String again;

    protected boolean isSaidTwice() {
        boolean twice = next.equals(again);
        if (!twice) {
            acts.point("form:again:input", texts.get("account.refusal.notTwice"));
        }
        return twice;
    }

    protected char[] next() {
        return next.toCharArray();
    }

    public int getShortest() {
        return PasswordRule.SHORTEST;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
