package org.peiji.designation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.designation.DesignationDirectory;
import org.peiji.designation.OpenCall;
import org.peiji.designation.application.CallBoard;
import org.peiji.designation.application.RoundRequirements;

/** 遴选通知 page of the public: who may apply until when, what is asked, and by what it is judged. */
@Named
@RequestScoped
public class CallsPage {

    @Inject
    private DesignationDirectory directory;

    @Inject
    private CallBoard board;

    private List<OpenCall> calls;

    public List<OpenCall> getCalls() {
        if (calls == null) {
            calls = directory.openCalls();
        }
        return calls;
    }

    /** What a call asks for and by what it is judged. */
    public RoundRequirements requirements(String round) {
        return board.requirements(round);
    }
}
