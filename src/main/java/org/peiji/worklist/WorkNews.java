package org.peiji.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.platform.news.CaseNews;
import org.peiji.platform.news.NewsCatalogue;
import org.peiji.platform.security.Person;

/** 转办消息: what somebody hears into whose hands a task is put by another. */
@ApplicationScoped
class WorkNews implements NewsCatalogue {

    private static final String HANDED_OVER = "worklist.news.handedOver";

    @Inject
    private Event<CaseNews> news;

    void handedOver(WorkItem item, Person to, String by, String note) {
        news.fire(CaseNews.toPerson(
                to.username(),
                item.caseNumber(),
                HANDED_OVER,
                item.page() + "?task=" + item.taskId(),
                item.subject(),
                by,
                note));
    }

    @Override
    public List<Sample> samples() {
        return List.of(Sample.of(HANDED_OVER, ORGANISATION, COHORT, "…"));
    }
}
