package org.peiji.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.peiji.document.DocumentKind;
import org.peiji.document.DocumentOrder;
import org.peiji.document.OfficialDocuments;
import org.peiji.notice.LineState;
import org.peiji.notice.domain.ListedLine;
import org.peiji.notice.domain.Notice;
import org.peiji.organisation.OrganisationDirectory;
import org.peiji.organisation.ProvinceNames;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.web.Texts;

/** 公示公告: the paper of a notice, with its number and the code under which anybody verifies it. */
@ApplicationScoped
class NoticePapers {

    @Inject
    private OfficialDocuments documents;

    @Inject
    private ProvinceNames provinces;

    void issue(Notice notice) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("notice", notice.number());
        facts.put("introduction", notice.introductionZh());
        facts.put("introductionEn", notice.introductionEn());
        facts.put(
                "reference",
                notice.documentReference() == null ? word("notice.paper.none") : notice.documentReference());
        facts.put("from", BusinessClock.day(notice.publishedAt()).toString());
        facts.put("until", notice.announcedUntil().toString());
        facts.put("workingDays", String.valueOf(notice.workingDays()));
        facts.put("list", list(notice));
        documents.issue(new DocumentOrder(
                DocumentKind.PUBLIC_NOTICE,
                notice.number(),
                OrganisationDirectory.MINISTRY,
                word("notice.paper.public"),
                Texts.in(Locale.ENGLISH, "notice.paper.public"),
                false,
                notice.titleZh(),
                notice.titleEn(),
                OrganisationDirectory.MINISTRY,
                null,
                null,
                facts));
    }

    boolean isInForce(String notice) {
        return documents.has(notice, DocumentKind.PUBLIC_NOTICE);
    }

    /** The paper of a notice; empty if it has none in force. */
    Optional<OfficialDocuments.Paper> of(String notice) {
        return documents.paper(notice, DocumentKind.PUBLIC_NOTICE);
    }

    void revoke(Notice notice, String reason) {
        documents.revoke(notice.number(), DocumentKind.PUBLIC_NOTICE, reason);
    }

    /** A renewed notice has a paper of its own; that of the earlier one says so. */
    void superseded(Notice notice) {
        revoke(notice, Texts.of(Locale.SIMPLIFIED_CHINESE, "notice.paper.superseded", notice.supersededBy()));
    }

    private String list(Notice notice) {
        List<ListedLine> standing = notice.lines().stream()
                .filter(line -> line.state() == LineState.LISTED)
                .toList();
        return IntStream.range(0, standing.size())
                .mapToObj(i -> (i + 1) + ". " + standing.get(i).textZh() + province(standing.get(i)))
                .collect(Collectors.joining("\n"));
    }

    private String province(ListedLine line) {
        Bilingual name = provinces.of(line.province());
        return name == null ? "" : Texts.of(Locale.SIMPLIFIED_CHINESE, "notice.paper.province", name.zh());
    }

    private static String word(String key) {
        return Texts.in(Locale.SIMPLIFIED_CHINESE, key);
    }
}
