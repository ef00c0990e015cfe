package org.peiji.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.notice.LineState;
import org.peiji.notice.NoticeLine;
import org.peiji.notice.ObjectionState;
import org.peiji.notice.domain.ListedLine;
import org.peiji.notice.domain.Notice;
import org.peiji.notice.domain.Objection;
import org.peiji.notice.domain.ObjectionPaper;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.file.Files;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.persistence.CaseNumbers;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Role;
import org.peiji.platform.security.Sealing;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.web.Texts;

/**
 * 异议受理窗口: where anybody objects to a running notice, signed in or not, and asks later what became of it. Nobody's
 * account is kept: it acts in nobody's name.
 */
@ApplicationScoped
public class ObjectionDesk {

    /** Files that may be handed in with an objection, [C] convention. */
    public static final int MOST_FILES = 3;

    static final String PREFIX = "OBJ-";

    /** Signs that are not taken for one another. */
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int CODE_SIGNS = 16;
    private static final int GROUP = 4;
    private static final int LONGEST_SUBJECT = 150;

    private static final Actor DESK = new Actor(
            "public", "", Role.PLATFORM_OPERATOR, OrganisationDirectory.MINISTRY, "", OrganisationDirectory.MINISTRY);

    private final SecureRandom random = new SecureRandom();

    @Inject
    private Notices notices;

    @Inject
    private Objections objections;

    @Inject
    private ObjectorVault vault;

    @Inject
    private ObjectionHandlingWorkflow workflow;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private Files files;

    @Inject
    private Sealing sealing;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    /**
     * Takes an objection in, with its evidence, and lets it be handled.
     *
     * @throws Refusal if the notice takes none any more, or naming what is wrong with paper or files
     */
    @Transactional
    public Receipt file(String notice, ObjectionPaper typed, List<HandedIn> evidence) {
        return current.as(DESK, () -> take(notices.lock(notice), typed.checked(), evidence));
    }

    private Receipt take(Notice notice, ObjectionPaper paper, List<HandedIn> evidence) {
        if (evidence.size() > MOST_FILES) {
            throw new Refusal("notice.refusal.manyFiles", MOST_FILES);
        }
        String number = numbers.next("OBJ");
        String code = code();
        NoticeLine line = line(notice, paper);
        String organisation =
                line == null || line.organisation() == null ? OrganisationDirectory.MINISTRY : line.organisation();
        Objection objection = Objection.file(
                number,
                notice,
                paper,
                organisation,
                OrganisationDirectory.MINISTRY,
                hash(number, code),
                sealing,
                clock.instant());
        objections.add(objection);
        vault.keep(number, paper);
        hand(number, evidence);
        objection.handIn(evidence.size());
        approvals.recordBySystem(number, "FileObjection", new Opinion(Decision.SUBMITTED, null));
        workflow.filed(
                objection,
                subject(notice, line),
                organisations.find(organisation).nameZh());
        return new Receipt(number, code, objection.filedAt());
    }

    private static Bilingual subject(Notice notice, NoticeLine line) {
        String key = line == null ? "notice.subject.whole" : "notice.subject.line";
        return new Bilingual(
                subject(Locale.SIMPLIFIED_CHINESE, key, line == null ? notice.titleZh() : line.textZh()),
                subject(Locale.ENGLISH, key, line == null ? notice.titleEn() : line.textEn()));
    }

    private static String subject(Locale locale, String key, String about) {
        return Texts.of(locale, key, about.length() <= LONGEST_SUBJECT ? about : about.substring(0, LONGEST_SUBJECT));
    }

    /** The line that the paper names, if the list has it still. */
    private static NoticeLine line(Notice notice, ObjectionPaper paper) {
        return paper.line() == null
                ? null
                : notice.line(paper.line())
                        .filter(line -> line.state() == LineState.LISTED)
                        .map(ListedLine::line)
                        .orElseThrow(() -> new Refusal("notice.refusal.noLine"));
    }

    /** A file's own name may tell who sent it, so it gets another. */
    private void hand(String number, List<HandedIn> evidence) {
        for (int i = 0; i < evidence.size(); i++) {
            HandedIn file = evidence.get(i);
            int dot = file.name() == null ? -1 : file.name().lastIndexOf('.');
            String ending = dot < 0 ? "" : file.name().substring(dot).replaceAll("[^.A-Za-z0-9]", "");
            String name = Texts.of(Locale.SIMPLIFIED_CHINESE, "notice.evidence.name", i + 1) + ending;
            files.keepConfidential(number, OrganisationDirectory.MINISTRY, DESK, name, file.content());
        }
    }

    /** What became of an objection, for whoever holds its number and code; empty for everybody else. */
    @Transactional
    public Optional<Standing> ask(String number, String code) {
        String plain = number == null ? "" : number.strip().toUpperCase(Locale.ROOT);
        Objection objection = objections.look(plain);
        return objection == null || code == null || !objection.isAskedForBy(hash(plain, code))
                ? Optional.empty()
                : Optional.of(standing(objection));
    }

    private Standing standing(Objection objection) {
        Notice notice = notices.find(objection.notice());
        ListedLine line =
                objection.line() == null ? null : notice.line(objection.line()).orElse(null);
        return new Standing(
                objection.number(),
                objection.state(),
                notice.number(),
                notice.titleZh(),
                notice.titleEn(),
                line == null ? null : line.textZh(),
                line == null ? null : line.textEn(),
                objection.filedAt(),
                objection.closedAt(),
                objection.reply());
    }

    private String hash(String number, String code) {
        return sealing.hash(number + " " + code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }

    private String code() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE_SIGNS; i++) {
            code.append(i > 0 && i % GROUP == 0 ? "-" : "").append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** 证据材料: a file as it was sent. */
    public record HandedIn(String name, byte[] content) {}

    /**
     * 异议回执: what the objector keeps; the code is shown once and stored nowhere.
     *
     * @param code with which the state can be asked
     */
    public record Receipt(String number, String code, Instant filedAt) {}

    /**
     * 异议办理进度: in public words.
     *
     * @param lineZh null where it is about none of the list
     * @param reply what the objector is told; null until it is closed
     */
    public record Standing(
            String number,
            ObjectionState state,
            String notice,
            String noticeZh,
            String noticeEn,
            String lineZh,
            String lineEn,
            Instant filedAt,
            Instant closedAt,
            String reply) {}
}
