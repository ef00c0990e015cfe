package org.peiji.notification.application;

import static org.peiji.platform.security.Permission.NOTIFICATION_READ_TEMPLATES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.peiji.notification.domain.MessageType;
import org.peiji.notification.domain.Words;
import org.peiji.platform.news.NewsCatalogue;
import org.peiji.platform.news.TextKey;
import org.peiji.platform.security.Requires;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.time.WorkingCalendar;
import org.peiji.platform.web.Texts;

/** 消息模板: what people are told, type by type, in both languages, filled with invented data. */
@ApplicationScoped
public class TemplateService {

    @Inject
    @Any
    private Instance<NewsCatalogue> catalogues;

    @Inject
    private Letters letters;

    @Inject
    private BusinessClock clock;

    @Inject
    private WorkingCalendar calendar;

    @Requires(NOTIFICATION_READ_TEMPLATES)
    @Transactional
    public List<Template> templates() {
        List<Template> templates = new ArrayList<>();
        Instant due = calendar.plusWorkingDays(clock.instant(), 2);
        TextKey subject = new TextKey("notification.sample.subject");
        TextKey step = new TextKey("notification.sample.step");
        Stream.of(
                        MessageType.TASK_OPENED,
                        MessageType.TASK_DUE_SOON,
                        MessageType.TASK_OVERDUE,
                        MessageType.TASK_WITHDRAWN)
                .forEach(type -> templates.add(template(
                        type, Words.of("notification." + type, subject, step, NewsCatalogue.ORGANISATION), due)));
        templates.add(template(
                MessageType.NO_CANDIDATE,
                Words.of("notification.NO_CANDIDATE", "APP-2026-000031", "PROVINCE_OFFICER@A42"),
                null));
        templates.add(template(MessageType.MAIL_FAILED, Words.of("notification.MAIL_FAILED", clock.today()), null));
        catalogues.stream()
                .flatMap(catalogue -> catalogue.samples().stream())
                .sorted(Comparator.comparing(NewsCatalogue.Sample::textKey))
                .forEach(sample -> templates.add(
                        template(MessageType.CASE_NEWS, new Words(sample.textKey(), sample.parameters()), null)));
        return templates;
    }

    private Template template(MessageType type, Words words, Instant due) {
        Words kept = words.keptAndRead();
        return new Template(
                type, words.key(), letter(kept, due, Locale.SIMPLIFIED_CHINESE), letter(kept, due, Locale.ENGLISH));
    }

    private Letter letter(Words words, Instant due, Locale language) {
        Letters.Matter matter = new Letters.Matter(words, due, "/worklist/worklist.xhtml");
        return letters.single(0L, "", Texts.in(language, "notification.sample.person"), language, matter);
    }

    /** 模板: one type or kind of news as it is mailed, in Chinese and in English. */
    public record Template(MessageType type, String key, Letter chinese, Letter english) {}
}
