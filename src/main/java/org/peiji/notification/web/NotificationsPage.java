package org.peiji.notification.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.peiji.notification.application.MessageRow;
import org.peiji.notification.application.NotificationService;
import org.peiji.notification.domain.MessageKind;
import org.peiji.platform.web.Acts;
import org.peiji.platform.web.Paging;
import org.peiji.platform.web.Texts;

/** 消息中心 page: what this person is told, newest first. The address holds the kind, the filter and the page. */
@Named
@ViewScoped
public class NotificationsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient NotificationService notifications;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Acts acts;

    private MessageKind kind;
    private boolean unreadOnly;
    private Long message;
    private final Paging paging = new Paging();

    private transient List<MessageRow> rows;
    private transient List<Counter> counters;

    /** Goes on to where a message leads, if one is named; otherwise lists. */
    public void open() throws IOException {
        if (message != null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext()
                    .redirect(faces.getExternalContext().getRequestContextPath() + notifications.read(message));
            faces.responseComplete();
            return;
        }
        paging.of(notifications.count(kind, unreadOnly));
        rows = notifications.page(kind, unreadOnly, paging.offset(), Paging.SIZE);
        Map<MessageKind, Integer> unread = notifications.unread();
        counters = new ArrayList<>();
        counters.add(new Counter(
                address(null),
                texts.get("notification.all"),
                unread.values().stream().mapToInt(Integer::intValue).sum(),
                "",
                kind == null));
        for (MessageKind each : MessageKind.values()) {
            counters.add(new Counter(address(each), texts.label(each), unread.getOrDefault(each, 0), "", each == kind));
        }
    }

    public String read(Long id) {
        return acts.run(() -> notifications.read(id), "notification.read.done", "/notification/" + getAddress());
    }

    public String readAll() {
        return acts.run(
                () -> notifications.readAll(kind), "notification.readAll.done", "/notification/" + getAddress());
    }

    /** The address of this list without the page number. */
    public String getAddress() {
        return address(kind);
    }

    /** The address of this list with the other choice of read messages. */
    public String getOtherAddress() {
        return "notifications.xhtml?kind=" + (kind == null ? "" : kind) + "&unread=" + !unreadOnly;
    }

    private String address(MessageKind of) {
        return "notifications.xhtml?kind=" + (of == null ? "" : of) + "&unread=" + unreadOnly;
    }

    public Locale getLanguage() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public List<MessageRow> getRows() {
        return rows;
    }

    public List<Counter> getCounters() {
        return counters;
    }

    public Paging getPaging() {
        return paging;
    }

    public MessageKind getKind() {
        return kind;
    }

    public void setKind(MessageKind kind) {
        this.kind = kind;
    }

    public boolean isUnreadOnly() {
        return unreadOnly;
    }

    public void setUnreadOnly(boolean unreadOnly) {
        this.unreadOnly = unreadOnly;
    }

    public Long getMessage() {
        return message;
    }

    public void setMessage(Long message) {
        this.message = message;
    }

    /** One kind with its number of unread messages, which is also a filter. */
    public record Counter(String href, String label, int count, String tone, boolean current) {}
}
