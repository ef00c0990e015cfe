package org.peiji.designation.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import org.peiji.designation.application.RoundProgress;

/** What the process of a 遴选批次 calls. */
@Named
@ApplicationScoped
public class DesignationRoundSteps {

    @Inject
    private RoundProgress progress;

    public Date submissionEnd(String number) {
        return Date.from(progress.submissionEnd(number));
    }

    public Date provinceEnd(String number) {
        return Date.from(progress.provinceEnd(number));
    }

    public boolean needsNotice(String number) {
        return progress.needsNotice(number);
    }

    public void tellSubmissions(String number) {
        progress.tellSubmissions(number);
    }

    public void tellReviewed(String number) {
        progress.tellReviewed(number);
    }

    public void tellDecided(String number) {
        progress.tellDecided(number);
    }
}
