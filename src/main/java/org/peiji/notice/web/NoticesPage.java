package org.peiji.notice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.notice.NoticeState;
import org.peiji.notice.application.NoticeListing;
import org.peiji.notice.application.NoticeRegister;
import org.peiji.platform.listing.web.ListView;
import org.peiji.platform.listing.web.Lists;
import org.peiji.platform.listing.web.StateCounters;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Texts;

/** 公示 page: all notices. The counters are a filter. */
@Named
@RequestScoped
public class NoticesPage {

    private static final List<NoticeState> COUNTED = List.of(
            NoticeState.DRAFT, NoticeState.SUBMITTED, NoticeState.RUNNING, NoticeState.AWAITING, NoticeState.CONCLUDED);

    @Inject
    private NoticeListing listing;

    @Inject
    private Lists lists;

    @Inject
    private NoticeRegister notices;

    @Inject
    private Texts texts;

    @Inject
    private CurrentActor current;

    private ListView list;

    public void open() {
        list = lists.open(listing);
    }

    /** Opens by itself when a form of the page comes back. */
    public ListView getList() {
        if (list == null) {
            open();
        }
        return list;
    }

    public List<StateCounters.Counter> getCounters() {
        return StateCounters.of(getList(), texts, "notice.all", COUNTED, state -> notices.count(state, null));
    }

    public boolean isMayDraft() {
        return Permission.NOTICE_DRAFT_NOTICE.isGivenTo(current.get().role());
    }
}
