package org.peiji.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.document.application.PublicVerification;
import org.peiji.document.application.PublicVerification.IssuedFacts;

/** 公文核验 page: what was issued under a code, for anybody who holds it. */
@Named
@RequestScoped
public class VerifyPage {

    @Inject
    private PublicVerification verification;

    private String code;
    private IssuedFacts found;

    public void open() {
        found = verification.verify(code).orElse(null);
    }

    /** Null if no document bears the code. */
    public IssuedFacts getFound() {
        return found;
    }

    public boolean isAsked() {
        return code != null && !code.isBlank();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
