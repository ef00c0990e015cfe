package org.peiji.notice.application;

import java.time.Instant;
import org.peiji.notice.ObjectionState;

/**
 * 异议列表行: an objection in lists; nothing of whoever objected.
 *
 * @param lineZh null where it is about none of the list
 * @param investigator name; null where there is none, or it is not the reader's business
 * @param escalatedAt when the hard date passed; null if it has not
 */
public record ObjectionRow(
        String number,
        String notice,
        String noticeZh,
        String noticeEn,
        String lineZh,
        String lineEn,
        ObjectionState state,
        String investigator,
        Instant filedAt,
        Instant escalatedAt,
        Instant closedAt) {}
