package org.peiji.notice.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.peiji.notice.NoticeRequest;
import org.peiji.notice.application.NoticeLines;
import org.peiji.notice.application.NoticeView;
import org.peiji.notice.domain.NoticeDraft;

/** The words of a notice and its list, while they are on the page. */
public class NoticeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String titleZh;
    private String titleEn;
    private String introductionZh;
    private String introductionEn;
    private String documentReference;
    private Integer workingDays = NoticeRequest.USUAL_DAYS;
    private LocalDate notBefore;
    private String lines;

    static NoticeForm of(NoticeView notice, NoticeLines lines) {
        NoticeForm form = new NoticeForm();
        form.titleZh = notice.summary().titleZh();
        form.titleEn = notice.summary().titleEn();
        form.introductionZh = notice.introductionZh();
        form.introductionEn = notice.introductionEn();
        form.documentReference = notice.documentReference();
        form.workingDays = notice.summary().workingDays();
        form.notBefore = notice.summary().notBefore();
        form.lines =
                lines.write(notice.lines().stream().map(NoticeView.Line::line).toList());
        return form;
    }

    NoticeRequest request(NoticeLines reader) {
        return new NoticeRequest(
                null,
                titleZh,
                titleEn,
                introductionZh,
                introductionEn,
                documentReference,
                workingDays == null ? 0 : workingDays,
                notBefore,
                reader.read(lines));
    }

    NoticeDraft draft(NoticeLines reader) {
        return NoticeDraft.of(request(reader));
    }

    public String getTitleZh() {
        return titleZh;
    }

    public void setTitleZh(String titleZh) {
        this.titleZh = titleZh;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getIntroductionZh() {
        return introductionZh;
    }

    public void setIntroductionZh(String introductionZh) {
        this.introductionZh = introductionZh;
    }

    public String getIntroductionEn() {
        return introductionEn;
    }

    public void setIntroductionEn(String introductionEn) {
        this.introductionEn = introductionEn;
    }

    public String getDocumentReference() {
        return documentReference;
    }

    public void setDocumentReference(String documentReference) {
        this.documentReference = documentReference;
    }

    public Integer getWorkingDays() {
        return workingDays;
    }

    public void setWorkingDays(Integer workingDays) {
        this.workingDays = workingDays;
    }

    public LocalDate getNotBefore() {
        return notBefore;
    }

    public void setNotBefore(LocalDate notBefore) {
        this.notBefore = notBefore;
    }

    public String getLines() {
        return lines;
    }

    public void setLines(String lines) {
        this.lines = lines;
    }
}
