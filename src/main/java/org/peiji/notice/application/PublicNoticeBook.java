package org.peiji.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.peiji.notice.domain.Notice;
import org.peiji.platform.engine.Belonging;
import org.peiji.platform.engine.CaseBook;

/** Which notices are with their process, by their rows. */
@ApplicationScoped
class PublicNoticeBook implements CaseBook {

    @Inject
    private Notices notices;

    @Override
    public String process() {
        return "PublicNotice";
    }

    @Override
    public Set<String> runningCases() {
        return notices.active();
    }

    @Override
    public Belonging belonging(String caseNumber) {
        Notice notice = notices.find(caseNumber);
        return new Belonging(notice.number(), notice.titleZh(), notice.titleEn(), null);
    }
}
