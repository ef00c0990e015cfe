package org.peiji.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.peiji.notice.NoticeState;
import org.peiji.notice.NoticeSummary;
import org.peiji.notice.domain.Notice;
import org.peiji.platform.listing.Slice;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;

/** 公示查询: all notices, for the ministry and its auditors. */
@ApplicationScoped
public class NoticeRegister {

    @Inject
    private Notices notices;

    @Inject
    private NoticeViews views;

    @Requires(Permission.NOTICE_READ)
    @Transactional
    public NoticeView notice(String number) {
        return views.of(notices.find(number));
    }

    /** A page of the notices; null stands for any. */
    @Requires(Permission.NOTICE_READ)
    @Transactional
    public List<NoticeSummary> page(NoticeState state, String search, Slice slice) {
        return notices.page(state, search, slice).stream().map(Notice::summary).toList();
    }

    @Requires(Permission.NOTICE_READ)
    @Transactional
    public int count(NoticeState state, String search) {
        return notices.count(state, search);
    }
}
