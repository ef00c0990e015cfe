package org.peiji.designation.application;

import static org.peiji.platform.security.Permission.DESIGNATION_SHOW_LIST;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.peiji.approval.ApprovalRecords;
import org.peiji.approval.Decision;
import org.peiji.approval.Opinion;
import org.peiji.designation.domain.BaseApplication;
import org.peiji.designation.domain.DesignationRound;
import org.peiji.designation.domain.DropOut;
import org.peiji.designation.domain.ReservePlace;
import org.peiji.notice.NoticeRequest;
import org.peiji.notice.PublicNotices;
import org.peiji.platform.engine.Ruling;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.security.ByProcess;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Requires;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.web.Texts;

/** 候补名单: who moves up when somebody on the proposed list of a round drops out; the public sees them then. */
@ApplicationScoped
public class ReserveListService {

    private static final String STEP = "MoveUp";

    @Inject
    private ReservePlaces reserves;

    @Inject
    private DesignationRounds rounds;

    @Inject
    private BaseApplications applications;

    @Inject
    private PublicNotices notices;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    /** The list of a round in its order, those that have moved up included. */
    @Transactional
    @Requires(DESIGNATION_SHOW_LIST)
    public List<Reserve> reserves(String round) {
        return reserves.of(round).stream().map(Reserve::of).toList();
    }

    /** Puts an application at the end of the list. */
    @Transactional
    @Requires(DESIGNATION_SHOW_LIST)
    public void reserve(String roundNumber, String number) {
        rounds.lock(roundNumber);
        BaseApplication application = applications.lock(number);
        if (!application.round().number().equals(roundNumber)) {
            throw new Missing(number);
        }
        List<ReservePlace> list = reserves.of(roundNumber);
        if (list.stream().anyMatch(each -> each.application().number().equals(number))) {
            throw new Conflict("designation.refusal.reserved", number);
        }
        int last = list.isEmpty() ? 0 : list.get(list.size() - 1).place();
        reserves.add(new ReservePlace(application, last + 1, current.get(), clock.instant()));
    }

    /** Takes an application off the list that has not moved up. */
    @Transactional
    @Requires(DESIGNATION_SHOW_LIST)
    public void release(String round, String number) {
        ReservePlace reserve = reserves.of(round, number).orElseThrow(() -> new Missing(number));
        if (reserve.movedUpAt() != null) {
            throw new Conflict("designation.refusal.movedUp", reserve.replaced());
        }
        reserves.remove(reserve);
    }

    /** True if an application waits on the list of its round. */
    @Transactional
    @ByProcess
    public boolean isWaiting(BaseApplication application) {
        return reserves.of(application.round().number(), application.number())
                .filter(ReservePlace::isWaiting)
                .isPresent();
    }

    /**
     * One that stood before the public has dropped out: it leaves the list, the first of the reserve moves up, and is
     * shown if the table of renewed notices says so, as the public has not seen it.
     */
    @Transactional
    @ByProcess
    public void droppedOut(BaseApplication dropped, DropOut why) {
        DesignationRound round = dropped.round();
        if (dropped.notice() != null) {
            notices.takeOff(dropped.notice(), dropped.number());
        }
        reserves.first(round.number()).ifPresent(reserve -> {
            Ruling ruling = notices.renewal(1, 1);
            approvals.record(round.number(), ruling);
            BaseApplication next = reserve.application();
            String notice = Boolean.TRUE.equals(ruling.outputs().get("renew")) ? show(round, next) : null;
            reserve.moveUp(dropped, why, notice, clock.instant());
            approvals.recordBySystem(
                    next.number(), STEP, new Opinion(Decision.REPLACED, words(why, dropped.organisationName())));
        });
    }

    private String show(DesignationRound round, BaseApplication next) {
        String notice = notices.request(new NoticeRequest(
                round.number(),
                Texts.of(Locale.SIMPLIFIED_CHINESE, "designation.notice.reserve.title", round.titleZh()),
                Texts.of(Locale.ENGLISH, "designation.notice.reserve.title", round.titleEn()),
                Texts.of(Locale.SIMPLIFIED_CHINESE, "designation.notice.reserve.introduction", round.titleZh()),
                Texts.of(Locale.ENGLISH, "designation.notice.reserve.introduction", round.titleEn()),
                round.documentNumber(),
                round.noticeDays(),
                null,
                List.of(ProposedListService.line(next))));
        next.show(notice);
        return notice;
    }

    private static String words(DropOut why, String college) {
        return Texts.of(
                Locale.SIMPLIFIED_CHINESE,
                "designation.reserve.moved",
                college,
                Texts.in(Locale.SIMPLIFIED_CHINESE, Texts.labelKey(why)));
    }

    /**
     * A line of the list.
     *
     * @param replaced number of the application whose place it has taken; null while it waits
     */
    public record Reserve(
            int place,
            String number,
            String nameZh,
            String nameEn,
            boolean waiting,
            String replaced,
            DropOut reason,
            String notice) {

        static Reserve of(ReservePlace reserve) {
            return new Reserve(
                    reserve.place(),
                    reserve.application().number(),
                    reserve.application().organisationName(),
                    reserve.application().organisationNameEn(),
                    reserve.isWaiting(),
                    reserve.replaced(),
                    reserve.reason(),
                    reserve.notice());
        }
    }
}
