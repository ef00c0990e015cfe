package org.peiji.designation.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.peiji.designation.application.BaseApplicationService;
import org.peiji.platform.file.FileLimits;
import org.peiji.platform.web.Acts;
import org.peiji.platform.web.ChosenFile;
import org.peiji.platform.web.FilePage;

/** What the two pages have in common on which a college hands in evidence. */
public abstract class EvidencePage implements FilePage, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BaseApplicationService service;

    @Inject
    private transient FileLimits limits;

    @Inject
    private transient Acts acts;

    private final ChosenFile chosen = new ChosenFile();

    /** The application that the evidence is for. */
    abstract String application();

    /** The files have changed. */
    abstract void forget();

    @Override
    public void addFile(String place) {
        acts.stay(
                () -> service.addEvidence(application(), chosen.name(), chosen.content(limits.getLargest())),
                "part.upload.added");
        forget();
    }

    @Override
    public void replaceFile(String id) {
        acts.stay(
                () -> service.replaceEvidence(application(), id, chosen.name(), chosen.content(limits.getLargest())),
                "part.upload.replaced");
        forget();
    }

    @Override
    public void removeFile(String id) {
        acts.stay(() -> service.removeEvidence(application(), id), "part.upload.removed");
        forget();
    }

    @Override
    public ChosenFile getChosen() {
        return chosen;
    }
}
