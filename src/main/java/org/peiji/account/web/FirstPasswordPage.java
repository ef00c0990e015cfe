package org.peiji.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.account.application.FirstPassword;
import org.peiji.platform.security.SignedIn;
import org.peiji.platform.web.Acts;

/** 首次设置密码 page: all that a person sees who has signed in with a one-time password. */
@Named
@RequestScoped
public class FirstPasswordPage extends PasswordForm {

    @Inject
    private FirstPassword first;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Acts acts;

    private String username;

    public void open() {
        username = first.username();
    }

    public String choose() {
        return isSaidTwice()
                ? acts.run(
                        () -> {
                            first.choose(next());
                            signedIn.confirm();
                        },
                        "account.password.done",
                        "/index.xhtml")
                : null;
    }

    public String getUsername() {
        if (username == null) {
            open();
        }
        return username;
    }
}
