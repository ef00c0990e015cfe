package org.peiji.notice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.notice.application.ObjectionDesk;
import org.peiji.platform.web.Acts;

/** 异议查询 page of the public: what became of an objection, for whoever holds its number and code. */
@Named
@RequestScoped
public class ObjectionStandingPage {

    @Inject
    private ObjectionDesk desk;

    @Inject
    private AddressLimit limit;

    @Inject
    private Acts acts;

    private String number;
    private String code;
    private boolean asked;
    private ObjectionDesk.Standing found;

    /** By a form that is posted: a code does not belong into an address. */
    public void ask() {
        try {
            limit.asking();
            asked = true;
            found = desk.ask(number, code).orElse(null);
        } catch (RuntimeException refused) {
            acts.refuse(refused);
        }
    }

    public boolean isAsked() {
        return asked;
    }

    /** Null if number and code do not belong together. */
    public ObjectionDesk.Standing getFound() {
        return found;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
