package org.peiji.approval.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.peiji.approval.ApprovalRecord;
import org.peiji.approval.ApprovalRecords;
import org.peiji.platform.web.Texts;

/** The approval trail of a case in the reader's words, newest first, as {@code pj:trail} shows it. */
@ApplicationScoped
public class Trails {

    @Inject
    private ApprovalRecords records;

    @Inject
    private Texts texts;

    /** The whole trail, for the offices. */
    public List<Line> of(String caseNumber, String feature) {
        return records.of(caseNumber).stream()
                .map(record -> line(record, feature))
                .toList();
    }

    /** What the applicant may read of it. */
    public List<Line> openToApplicant(String caseNumber, String feature) {
        return records.of(caseNumber).stream()
                .filter(ApprovalRecord::isOpenToApplicant)
                .map(record -> line(record, feature))
                .toList();
    }

    private Line line(ApprovalRecord record, String feature) {
        String who = record.personName().isEmpty()
                ? texts.get("approval.by.system")
                : record.organisationName() + " " + record.personName();
        return new Line(
                texts.get(feature + ".task." + record.step()),
                texts.label(record.decision()),
                who,
                texts.moment(record.at()),
                record.opinion(),
                record.decision().tone());
    }

    /** One decision of the trail. */
    public record Line(
            String stepLabel, String decisionLabel, String actorLine, String at, String opinion, String tone) {}
}
