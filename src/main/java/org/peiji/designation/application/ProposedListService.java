package org.peiji.designation.application;

import static org.peiji.platform.security.Permission.DESIGNATION_READ;
import static org.peiji.platform.security.Permission.DESIGNATION_SHOW_LIST;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.peiji.designation.domain.BaseApplication;
import org.peiji.designation.domain.DesignationRound;
import org.peiji.designation.domain.DropOut;
import org.peiji.notice.NoticeConcluded;
import org.peiji.notice.NoticeLine;
import org.peiji.notice.NoticeOutcome;
import org.peiji.notice.NoticeRequest;
import org.peiji.notice.NoticeState;
import org.peiji.notice.NoticeSummary;
import org.peiji.notice.PublicNotices;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.ByProcess;
import org.peiji.platform.security.Requires;
import org.peiji.platform.web.Texts;

/** 拟认定名单: what is to be designated is shown to the public first, where the call says so. */
@ApplicationScoped
public class ProposedListService {

    @Inject
    private DesignationRounds rounds;

    @Inject
    private BaseApplications applications;

    @Inject
    private PublicNotices notices;

    @Inject
    private ReserveListService reserves;

    /** Applications of a round that wait for the decision and are not shown yet. */
    @Transactional
    @Requires(DESIGNATION_SHOW_LIST)
    public List<Proposed> proposable(String round) {
        return applications.awaitingDecision(round).stream()
                .filter(application -> application.notice() == null || isWithdrawn(application.notice()))
                .filter(application -> !reserves.isWaiting(application))
                .map(application -> new Proposed(
                        application.number(), application.organisationName(), application.organisationNameEn()))
                .toList();
    }

    /** The notices of a round, the latest first. */
    @Transactional
    @Requires(DESIGNATION_READ)
    public List<NoticeSummary> notices(String round) {
        return notices.ofSource(round);
    }

    /**
     * Puts a list before the public; a second person of the ministry approves it before it appears.
     *
     * @param numbers applications of that round that wait for the decision
     * @return number of the notice
     */
    @Transactional
    @Requires(DESIGNATION_SHOW_LIST)
    public String show(String roundNumber, Collection<String> numbers) {
        DesignationRound round = rounds.require(roundNumber);
        List<BaseApplication> shown = numbers.stream()
                .sorted()
                .map(applications::lock)
                .map(this::released)
                .toList();
        if (shown.isEmpty()
                || shown.stream().anyMatch(each -> !each.round().number().equals(roundNumber))) {
            throw new Refusal("designation.refusal.nothingShown");
        }
        shown.stream().filter(reserves::isWaiting).findFirst().ifPresent(reserved -> {
            throw new Conflict("designation.refusal.reserved", reserved.number());
        });
        if (round.noticeDays() == null) {
            throw new Refusal("designation.refusal.noticeNotNeeded");
        }
        String notice = notices.request(new NoticeRequest(
                roundNumber,
                words(Locale.SIMPLIFIED_CHINESE, "designation.notice.title", round.titleZh()),
                words(Locale.ENGLISH, "designation.notice.title", round.titleEn()),
                words(Locale.SIMPLIFIED_CHINESE, "designation.notice.introduction", round.titleZh()),
                words(Locale.ENGLISH, "designation.notice.introduction", round.titleEn()),
                round.documentNumber(),
                round.noticeDays(),
                null,
                shown.stream().map(ProposedListService::line).toList()));
        shown.forEach(application -> application.show(notice));
        return notice;
    }

    /** Whoever stood on a notice that was taken back may be shown again. */
    private BaseApplication released(BaseApplication application) {
        if (application.notice() != null && isWithdrawn(application.notice())) {
            application.shown(application.notice(), false);
        }
        return application;
    }

    private boolean isWithdrawn(String notice) {
        return notices.find(notices.latest(notice)).state() == NoticeState.WITHDRAWN;
    }

    /** Whoever is still on the list when the notice ends may be designated. */
    @Transactional
    @ByProcess
    public void concluded(NoticeConcluded over) {
        List<BaseApplication> shown = applications.shownIn(over.source()).stream()
                .filter(application -> notices.latest(application.notice()).equals(over.notice()))
                .toList();
        for (BaseApplication application : shown) {
            boolean stands = over.outcome() != NoticeOutcome.SUSPENDED
                    && !over.takenOff().contains(application.number());
            application.shown(over.notice(), stands);
            if (over.takenOff().contains(application.number())) {
                reserves.droppedOut(application, DropOut.OBJECTION_UPHELD);
            }
        }
    }

    static NoticeLine line(BaseApplication application) {
        return new NoticeLine(
                application.number(),
                application.organisationName(),
                application.organisationNameEn(),
                application.province().substring(1),
                application.organisation(),
                application.number());
    }

    private static String words(Locale language, String key, String title) {
        return Texts.of(language, key, title);
    }

    /** An application that may be shown. */
    public record Proposed(String number, String nameZh, String nameEn) {}
}
