package org.peiji.designation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.designation.application.CertificateCheck;
import org.peiji.designation.application.CertificateCheck.Answer;

/** 证书核验 page: whether a college is a base, for anybody who holds its number. */
@Named
@RequestScoped
public class CertificatePage {

    @Inject
    private CertificateCheck check;

    private String number;
    private String code;
    private Answer found;

    public void open() {
        found = check.ask(number).orElse(null);
    }

    /** Null if there is no such designation. */
    public Answer getFound() {
        return found;
    }

    public boolean isAsked() {
        return number != null && !number.isBlank();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** Code of the certificate that brought the reader here; empty if he or she typed the number. */
    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
