package org.peiji.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.peiji.designation.domain.Designation;
import org.peiji.designation.domain.DesignationExit;
import org.peiji.designation.domain.ExitStatus;
import org.peiji.notice.NoticeLine;
import org.peiji.notice.NoticeRequest;
import org.peiji.notice.NoticeState;
import org.peiji.notice.PublicNotices;
import org.peiji.platform.web.Texts;

/** 拟撤销公示: the notice that shows a revocation to the public before it takes effect. */
@ApplicationScoped
class RevocationNotices {

    @Inject
    private PublicNotices notices;

    void request(DesignationExit exit) {
        Designation designation = exit.designation();
        NoticeLine line = new NoticeLine(
                exit.number(),
                designation.organisationName(),
                designation.organisationNameEn(),
                designation.province().substring(1),
                designation.organisation(),
                exit.number());
        exit.show(notices.request(NoticeRequest.usual(
                exit.number(),
                words(Locale.SIMPLIFIED_CHINESE, "title", designation.organisationName()),
                words(Locale.ENGLISH, "title", designation.organisationNameEn()),
                words(Locale.SIMPLIFIED_CHINESE, "introduction", designation.number()),
                words(Locale.ENGLISH, "introduction", designation.number()),
                List.of(line))));
    }

    /** True if the notice was taken back by hand, so that the revocation waits for another one. */
    boolean isTakenBack(DesignationExit exit) {
        return exit.status() == ExitStatus.NOTICE
                && exit.notice() != null
                && notices.find(exit.notice()).state() == NoticeState.WITHDRAWN;
    }

    private static String words(Locale language, String key, String parameter) {
        return Texts.of(language, "designation.revocation.notice." + key, parameter);
    }
}
