package org.peiji.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.peiji.platform.api.TokenSecret;

/** Shows a token in the answer to the request that issued it, and never again: it outlives no request. */
@Named
@RequestScoped
public class TokenNote {

    private String name;
    private TokenSecret issued;

    void show(String ofWhat, TokenSecret secret) {
        name = ofWhat;
        issued = secret;
    }

    public String getName() {
        return name;
    }

    /** Null where none was issued. */
    public String getToken() {
        return issued == null ? null : issued.text();
    }
}
