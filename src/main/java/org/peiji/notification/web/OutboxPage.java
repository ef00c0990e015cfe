package org.peiji.notification.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peiji.notification.application.MailRow;
import org.peiji.notification.application.OutboxService;
import org.peiji.notification.domain.MailState;
import org.peiji.platform.web.Acts;
import org.peiji.platform.web.Paging;
import org.peiji.platform.web.Texts;

/** 发件箱 page: whether mail leaves, which tasks nobody can do, and the ledger with a way to try again. */
@Named
@ViewScoped
public class OutboxPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OutboxService outbox;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Acts acts;

    private MailState state;
    private final Paging paging = new Paging();
    private ArrayList<Line> rows;

    private transient OutboxService.Route route;
    private transient List<OutboxService.VacantTask> vacantTasks;
    private transient List<Counter> counters;

    public void open() {
        route = outbox.route();
        vacantTasks = outbox.vacantTasks();
        Map<MailState, Integer> counts = outbox.counts();
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        paging.of(state == null ? all : counts.getOrDefault(state, 0));
        if (rows == null) {
            rows = outbox.page(state, paging.offset(), Paging.SIZE).stream()
                    .map(Line::new)
                    .collect(Collectors.toCollection(ArrayList::new));
        }
        counters = new ArrayList<>();
        counters.add(new Counter("outbox.xhtml", texts.get("notification.all"), all, "", state == null));
        for (MailState each : MailState.values()) {
            int count = counts.getOrDefault(each, 0);
            String tone = each == MailState.FAILED && count > 0 ? "over" : "";
            counters.add(new Counter("outbox.xhtml?state=" + each, texts.label(each), count, tone, each == state));
        }
    }

    public String retry(Line line) {
        return acts.run(
                () -> outbox.retryMail(line.getId(), line.getEmail()),
                "notification.outbox.retried",
                "/notification/" + getAddress(),
                line.getEmail());
    }

    public String getAddress() {
        return "outbox.xhtml?state=" + (state == null ? "" : state);
    }

    public OutboxService.Route getRoute() {
        return route;
    }

    public List<OutboxService.VacantTask> getVacantTasks() {
        return vacantTasks;
    }

    public List<Counter> getCounters() {
        return counters;
    }

    public List<Line> getRows() {
        return rows;
    }

    public Paging getPaging() {
        return paging;
    }

    public MailState getState() {
        return state;
    }

    public void setState(MailState state) {
        this.state = state;
    }

    /** How many mails are in a state, which is also a filter. */
    public record Counter(String href, String label, int count, String tone, boolean current) {}

    /** A mail and the address to which it is tried again. */
    public static class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final MailRow mail;
        private final Long id;
        private String email;

        Line(MailRow mail) {
            this.mail = mail;
            this.id = mail.id();
            this.email = mail.email();
        }

        public Long getId() {
            return id;
        }

        public MailRow getMail() {
            return mail;
        }

        public String getEmail() {
            return email;
        }

        public void setEmail(String email) {
            this.email = email;
        }
    }
}
