package org.peiji.demo;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.notice.NoticeRequest;
import org.peiji.notice.application.NoticeLines;
import org.peiji.notice.application.NoticeService;
import org.peiji.notice.application.ObjectionDesk;
import org.peiji.notice.application.ObjectionService;
import org.peiji.notice.domain.ObjectionPaper;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Role;
import org.peiji.platform.seed.SeedFile;

/**
 * The scenes of the demonstration with public notices: one that runs, with an objection under investigation, and one
 * whose period is over, which concludes by itself as soon as jobs run.
 */
@ApplicationScoped
public class NoticeDemo {

    private static final int RUNNING_SINCE = 3;
    private static final int CONCLUDED_SINCE = 24;

    @Inject
    private Stage stage;

    @Inject
    private Accounts accounts;

    @Inject
    private NoticeService notices;

    @Inject
    private NoticeLines lines;

    @Inject
    private ObjectionDesk desk;

    @Inject
    private ObjectionService objections;

    public void play() {
        SeedFile papers = SeedFile.of("90-demo/notices.csv");
        SeedFile texts = SeedFile.of("90-demo/notice-words.csv");
        Map<String, Paper> all = papers.read(Paper::read).stream().collect(toMap(Paper::key, paper -> paper));
        Map<String, String> words = texts.read(row -> Map.entry(row.unique("key"), row.required("text"))).stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        SeedFile.requireValid(papers, texts);
        publish(all.get("concluded"), CONCLUDED_SINCE, words);
        object(publish(all.get("running"), RUNNING_SINCE, words), words);
    }

    private String publish(Paper paper, int daysAgo, Map<String, String> words) {
        String number = stage.answerAt(
                daysAgo,
                stage.ministry(),
                () -> notices.submitNewNotice(paper.request(stage.day(daysAgo).getYear(), lines)));
        stage.at(
                daysAgo,
                stage.ministryLeader(),
                () -> notices.approveNotice(stage.task(number), new Opinion(Decision.APPROVED, words.get("approve"))));
        return number;
    }

    /** Somebody of the public, in nobody's name. */
    private void object(String notice, Map<String, String> words) {
        ObjectionPaper paper = new ObjectionPaper(
                words.get("name"),
                words.get("contact"),
                words.get("affiliation"),
                "D003",
                words.get("objection"),
                words.get("evidence"));
        String number = stage.answerAt(2, stage.ministry(), () -> desk.file(notice, paper, List.of()))
                .number();
        stage.at(
                2,
                stage.ministryLeader(),
                () -> objections.assignInvestigator(stage.task(number), "ministry.inspector", words.get("matter")));
        stage.at(
                1,
                accounts.actor(Role.BASE_DIRECTOR, "D003"),
                () -> objections.submitStatement(stage.task(number), words.get("statement")));
    }

    /** A notice of the demonstration; {@code {year}} in its words stands for the year in which it appears. */
    private record Paper(
            String key, String titleZh, String titleEn, String introductionZh, String introductionEn, String list) {

        static Paper read(SeedFile.Row row) {
            return new Paper(
                    row.unique("key"),
                    row.required("title_zh"),
                    row.required("title_en"),
                    row.required("introduction_zh"),
                    row.required("introduction_en"),
                    row.required("lines"));
        }

        NoticeRequest request(int year, NoticeLines reader) {
            return NoticeRequest.usual(
                    null,
                    in(titleZh, year),
                    in(titleEn, year),
                    introductionZh,
                    introductionEn,
                    reader.read(list.replace(' ', '\n')));
        }

        private static String in(String words, int year) {
            return words.replace("{year}", String.valueOf(year));
        }
    }
}
