package org.peiji.notification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.peiji.notification.domain.Message;
import org.peiji.platform.engine.TaskClosed;
import org.peiji.platform.engine.TaskDueChanged;
import org.peiji.platform.engine.TaskOpened;
import org.peiji.platform.engine.TaskRenamed;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.listing.Registered;
import org.peiji.platform.news.CaseNews;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.web.OrganisationNames;

/**
 * Writes what is to be told, in the transaction of what happened: one row an event. Knows no feature; whoever wants
 * something told fires {@link CaseNews}.
 */
@ApplicationScoped
class MessageFeed {

    @Inject
    private Messages messages;

    @Inject
    private OrganisationNames organisations;

    @Inject
    private BusinessClock clock;

    void taskOpened(@Observes TaskOpened opened) {
        if (opened.task().assignee() != null || opened.task().candidateGroup() != null) {
            messages.add(Message.of(opened, inBoth(opened.facts().organisationName())));
        }
    }

    void taskClosed(@Observes TaskClosed closed) {
        messages.settle(closed.taskId(), closed.at());
        Message opened = messages.ofTask(closed.taskId());
        if (!closed.done() && opened != null) {
            messages.add(opened.withdrawn(closed.at()));
        }
    }

    void taskDueChanged(@Observes TaskDueChanged changed) {
        Message opened = messages.ofTask(changed.taskId());
        if (opened != null) {
            opened.move(changed.dueAt());
        }
    }

    void taskRenamed(@Observes TaskRenamed renamed) {
        Message opened = messages.ofTask(renamed.taskId());
        if (opened != null) {
            opened.readdress(renamed.page() + "?task=" + renamed.taskId());
        }
    }

    void caseNews(@Observes CaseNews news) {
        List<Object> known = news.parameters().stream()
                .map(parameter ->
                        parameter instanceof Registered organisation ? inBoth(organisation.name()) : parameter)
                .toList();
        messages.add(Message.of(news, known, clock.instant()));
    }

    private Bilingual inBoth(String organisation) {
        return new Bilingual(organisation, organisations.in(Locale.ENGLISH, organisation));
    }
}
