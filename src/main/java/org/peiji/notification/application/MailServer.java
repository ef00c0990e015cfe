package org.peiji.notification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;

/**
 * The mail server that takes what leaves ({@code PEIJI_MAIL_HOST} and its companions). Asked for its settings each
 * time, so that they are never older than the last mail. Encrypts where the server offers it, always on port 465.
 */
@ApplicationScoped
class MailServer {

    private static final String PATIENCE_MILLIS = "10000";
    private static final String IMPLICIT_TLS = "465";

    @Inject
    private Config settings;

    @Inject
    private Clock clock;

    /** Without a host no mail leaves. */
    boolean isSet() {
        return host().isPresent();
    }

    Optional<String> host() {
        return setting("host");
    }

    String port() {
        return setting("port").orElse("25");
    }

    String from() {
        return setting("from").orElseGet(() -> "peiji@" + host().orElse("localhost"));
    }

    /** Hands one letter over; returns when the server has taken it. */
    void send(Letter letter) throws MessagingException {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", host().orElseThrow());
        properties.put("mail.smtp.port", port());
        properties.put("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.writetimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.ssl.enable", String.valueOf(port().equals(IMPLICIT_TLS)));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.auth", String.valueOf(setting("user").isPresent()));
        MimeMessage message = written(letter, Session.getInstance(properties));
        if (setting("user").isPresent()) {
            Transport.send(message, setting("user").get(), setting("password").orElse(""));
        } else {
            Transport.send(message);
        }
    }

    private MimeMessage written(Letter letter, Session session) throws MessagingException {
        InternetAddress from = new InternetAddress(from(), true);
        String id = "<peiji-" + letter.mail() + "@" + from.getAddress().replaceFirst("^.*@", "") + ">";
        MimeMessage message = new MimeMessage(session) {
            /** The same for each attempt, so that a server that has it already can tell. */
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", id);
            }
        };
        message.setFrom(from);
        message.setRecipient(RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.subject().replaceAll("\\p{Cntrl}+", " "), "UTF-8");
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text(), "UTF-8", "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(letter.html(), "UTF-8", "html");
        message.setContent(new MimeMultipart("alternative", text, html));
        return message;
    }

    private Optional<String> setting(String name) {
        return settings.getOptionalValue("peiji.mail." + name, String.class).filter(value -> !value.isBlank());
    }
}
