package org.peiji.notification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.peiji.notification.domain.Message;
import org.peiji.notification.domain.Words;
import org.peiji.platform.web.Texts;

/** Writes mails from messages, in the language of whoever gets them. Everything that people typed is escaped. */
@ApplicationScoped
class Letters {

    private Optional<String> address;
    private String port;

    protected Letters() {}

    @Inject
    Letters(
            @ConfigProperty(name = "peiji.public-address") Optional<String> address,
            @ConfigProperty(name = "peiji.http.port", defaultValue = "9080") String port) {
        this.address = address;
        this.port = port;
    }

    /** What a mail says of one matter. */
    record Matter(Words words, java.time.Instant dueAt, String address) {
        static Matter of(Message message) {
            return new Matter(message.words(), message.dueAt(), message.address());
        }
    }

    /** A mail of one message. */
    Letter single(Long mail, String to, String person, Locale language, Matter matter) {
        Body body = new Body(language);
        body.paragraph(Texts.of(language, "notification.mail.greeting", person));
        body.matter(matter);
        body.end();
        return new Letter(
                mail,
                to,
                Texts.of(language, "notification.mail.subject", matter.words().title(language)),
                body.text(),
                body.html());
    }

    /** A mail by which an operator sees that mail arrives. */
    Letter test(String to, Locale language, Instant at) {
        Body body = new Body(language);
        body.paragraph(Texts.of(language, "notification.test.text", link("/"), at));
        return new Letter(
                at.toEpochMilli(), to, Texts.in(language, "notification.test.subject"), body.text(), body.html());
    }

    /** A mail of all that waits. */
    Letter digest(Long mail, String to, String person, Locale language, List<Matter> matters) {
        Body body = new Body(language);
        body.paragraph(Texts.of(language, "notification.mail.greeting", person));
        body.paragraph(Texts.of(language, "notification.digest.text", matters.size()));
        matters.forEach(body::matter);
        body.end();
        return new Letter(
                mail,
                to,
                Texts.of(
                        language,
                        "notification.mail.subject",
                        Texts.of(language, "notification.digest.title", matters.size())),
                body.text(),
                body.html());
    }

    private String link(String path) {
        return address.orElse("http://localhost:" + port) + path;
    }

    /** Both forms of a mail, written side by side. */
    private final class Body {

        private final Locale language;
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder html = new StringBuilder();

        Body(Locale language) {
            this.language = language;
        }

        void paragraph(String words) {
            text.append(words).append("\n\n");
            html.append("<p>").append(escaped(words)).append("</p>\n");
        }

        void matter(Matter matter) {
            String title = matter.words().title(language);
            String words = matter.words().text(language);
            String due = matter.dueAt() == null ? "" : Texts.of(language, "notification.mail.due", matter.dueAt());
            String link = link(matter.address());
            text.append(title).append('\n').append(words).append('\n');
            html.append("<h2>").append(escaped(title)).append("</h2>\n<p>").append(escaped(words));
            if (!due.isEmpty()) {
                text.append(due).append('\n');
                html.append("<br>").append(escaped(due));
            }
            text.append(link).append("\n\n");
            html.append("</p>\n<p><a href=\"")
                    .append(escaped(link))
                    .append("\">")
                    .append(escaped(Texts.in(language, "notification.mail.open")))
                    .append("</a></p>\n");
        }

        void end() {
            String settings = link("/notification/settings.xhtml");
            text.append("-- \n")
                    .append(Texts.in(language, "notification.mail.footer"))
                    .append('\n')
                    .append(settings)
                    .append('\n');
            html.append("<hr>\n<p><small>")
                    .append(escaped(Texts.in(language, "notification.mail.footer")))
                    .append(" <a href=\"")
                    .append(escaped(settings))
                    .append("\">")
                    .append(escaped(Texts.in(language, "notification.settings.title")))
                    .append("</a></small></p>\n");
        }

        String text() {
            return text.toString();
        }

        String html() {
            return "<!DOCTYPE html>\n<html lang=\"" + language.toLanguageTag()
                    + "\"><head><meta charset=\"utf-8\"></head><body>\n" + html + "</body></html>\n";
        }
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
