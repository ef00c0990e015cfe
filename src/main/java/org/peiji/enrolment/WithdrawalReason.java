package org.peiji.enrolment;

import java.util.List;
import org.peiji.cohort.PlaceMove;

/** 退出原因: why somebody gave a place or an enrolment up. Only who did not come without a word has a drawback of it. */
public enum WithdrawalReason {
    /** 工作安排. */
    WORK(PlaceMove.WITHDRAWN),
    /** 岗位变动. */
    POST_CHANGED(PlaceMove.WITHDRAWN),
    /** 健康原因. */
    HEALTH(PlaceMove.WITHDRAWN),
    /** 家庭原因. */
    FAMILY(PlaceMove.WITHDRAWN),
    OTHER(PlaceMove.WITHDRAWN),
    /** 学校换人: somebody else of the school has taken the place over. */
    SUBSTITUTED(PlaceMove.SUBSTITUTED),
    /** 未报到: a confirmed trainee did not come; it counts against the next admission. */
    NO_SHOW(PlaceMove.NO_SHOW),
    /** 延期参训: it is continued in a later cohort of the programme. */
    DEFERRED(PlaceMove.DEFERRED),
    /** 班次取消. */
    COHORT_CANCELLED(PlaceMove.CANCELLED),
    /** 其他志愿已录取: another wish of the same person was admitted. */
    OTHER_WISH(PlaceMove.WITHDRAWN);

    /** Those from which a trainee chooses; the others are found by somebody else. */
    public static final List<WithdrawalReason> OWN = List.of(WORK, POST_CHANGED, HEALTH, FAMILY, OTHER);

    private final PlaceMove move;

    WithdrawalReason(PlaceMove move) {
        this.move = move;
    }

    /** What it is in the history of places. */
    public PlaceMove move() {
        return move;
    }
}
