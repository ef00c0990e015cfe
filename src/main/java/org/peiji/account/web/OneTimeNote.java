package org.peiji.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.peiji.account.domain.OneTimePassword;

/** Shows a one-time password in the answer to the request that made it, and never again: it outlives no request. */
@Named
@RequestScoped
public class OneTimeNote {

    private String username;
    private OneTimePassword password;

    void show(String ofWhom, OneTimePassword made) {
        username = ofWhom;
        password = made;
    }

    public String getUsername() {
        return username;
    }

    /** Null where none was made. */
    public String getPassword() {
        return password == null ? null : password.text();
    }
}
