package org.peiji.notice.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import org.peiji.notice.application.NoticePeriodService;

/** Calls from the process PublicNotice 公示. */
@Named
@ApplicationScoped
public class PublicNoticeSteps {

    @Inject
    private NoticePeriodService notices;

    public boolean isDue(String notice) {
        return notices.isDue(notice);
    }

    public Date publicationDay(String notice) {
        return Date.from(notices.publicationDay(notice));
    }

    public void publishNotice(String notice) {
        notices.publishNotice(notice);
    }

    public Date periodEnd(String notice) {
        return Date.from(notices.periodEnd(notice));
    }

    public void endPeriod(String notice) {
        notices.endPeriod(notice);
    }

    public boolean isObjected(String notice) {
        return notices.isObjected(notice);
    }

    public boolean needsRenewal(String notice) {
        return notices.needsRenewal(notice);
    }

    public void concludeNotice(String notice) {
        notices.concludeNotice(notice);
    }

    public void suspendNotice(String notice) {
        notices.suspendNotice(notice);
    }

    public void renewNotice(String notice) {
        notices.renewNotice(notice);
    }
}
