package org.peiji.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.enrolment.application.AllocationRunView;
import org.peiji.enrolment.application.AllocationService;

/** 分配运行 page: what a kept run began with, what it came to, and whether it comes to the same now. */
@Named
@RequestScoped
public class AllocationRunPage {

    @Inject
    private AllocationService service;

    private String number;
    private AllocationRunView run;

    public void open() {
        run = service.allocation(number);
    }

    public AllocationRunView getRun() {
        return run;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
