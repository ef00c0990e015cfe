package org.peiji.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.peiji.notice.domain.Notice;
import org.peiji.platform.engine.Belonging;
import org.peiji.platform.engine.CaseBook;

/** Which objections are with their process, by their rows. */
@ApplicationScoped
class ObjectionHandlingBook implements CaseBook {

    @Inject
    private Objections objections;

    @Inject
    private Notices notices;

    @Override
    public String process() {
        return "ObjectionHandling";
    }

    @Override
    public Set<String> runningCases() {
        return objections.open();
    }

    @Override
    public Belonging belonging(String caseNumber) {
        Notice notice = notices.find(objections.find(caseNumber).notice());
        return new Belonging(notice.number(), notice.titleZh(), notice.titleEn(), null);
    }
}
