package org.peiji.notification.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peiji.notification.application.NotificationService;
import org.peiji.notification.domain.MailChoice;
import org.peiji.notification.domain.MessageType;
import org.peiji.notification.domain.QuietHours;
import org.peiji.notification.domain.Recipient;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.web.Acts;

/** 消息设置 page: address, language, quiet hours, and how each type is mailed. */
@Named
@ViewScoped
public class SettingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient NotificationService notifications;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Acts acts;

    private String email;
    private String mailLanguage;
    private String quietFrom;
    private String quietTo;
    private final EnumMap<MessageType, Line> lines = new EnumMap<>(MessageType.class);

    public void open() {
        Recipient settings = notifications.settings();
        email = settings.email();
        mailLanguage = settings.language();
        quietFrom = settings.quietHours().from().toString();
        quietTo = settings.quietHours().to().toString();
        Stream.of(MessageType.values())
                .filter(type -> type.concerns(current.get().role()))
                .forEach(type -> lines.put(type, new Line(type, settings.choice(type))));
    }

    public String save() {
        return acts.run(this::choose, "notification.settings.done", "/notification/settings.xhtml");
    }

    private void choose() {
        Map<MessageType, MailChoice> choices = new EnumMap<>(MessageType.class);
        lines.forEach((type, line) -> choices.put(type, line.getChoice()));
        QuietHours quiet = new QuietHours(time(quietFrom), time(quietTo));
        notifications.chooseSettings(email, mailLanguage.equals("zh"), quiet, choices);
    }

    private static LocalTime time(String typed) {
        try {
            return LocalTime.parse(typed == null ? "" : typed.strip());
        } catch (DateTimeParseException e) {
            throw new Refusal("notification.refusal.time");
        }
    }

    public List<Line> getLines() {
        return List.copyOf(lines.values());
    }

    public MailChoice[] getChoices() {
        return MailChoice.values();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getMailLanguage() {
        return mailLanguage;
    }

    public void setMailLanguage(String mailLanguage) {
        this.mailLanguage = mailLanguage;
    }

    public String getQuietFrom() {
        return quietFrom;
    }

    public void setQuietFrom(String quietFrom) {
        this.quietFrom = quietFrom;
    }

    public String getQuietTo() {
        return quietTo;
    }

    public void setQuietTo(String quietTo) {
        this.quietTo = quietTo;
    }

    /** One type and how it is mailed. */
    public static class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final MessageType type;
        private MailChoice choice;

        Line(MessageType type, MailChoice choice) {
            this.type = type;
            this.choice = choice;
        }

        public MessageType getType() {
            return type;
        }

        public MailChoice getChoice() {
            return choice;
        }

        public void setChoice(MailChoice choice) {
            this.choice = choice;
        }
    }
}
