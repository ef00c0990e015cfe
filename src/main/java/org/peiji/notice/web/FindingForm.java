package org.peiji.notice.web;

import java.io.Serializable;
import org.peiji.notice.application.ObjectionView;
import org.peiji.notice.domain.Finding;
import org.peiji.notice.domain.Remedy;

/** What an investigator finds, while it is on the page. */
public class FindingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Boolean upheld;
    private String words;
    private Remedy remedy;
    private String correctedZh;
    private String correctedEn;

    /** Begins with what was found before it came back. */
    static FindingForm of(ObjectionView objection) {
        FindingForm form = new FindingForm();
        form.words = objection.finding();
        form.remedy = objection.remedy();
        form.correctedZh = objection.correctedZh();
        form.correctedEn = objection.correctedEn();
        return form;
    }

    Finding finding() {
        return new Finding(Boolean.TRUE.equals(upheld), words, remedy, correctedZh, correctedEn);
    }

    public Boolean getUpheld() {
        return upheld;
    }

    public void setUpheld(Boolean upheld) {
        this.upheld = upheld;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Remedy getRemedy() {
        return remedy;
    }

    public void setRemedy(Remedy remedy) {
        this.remedy = remedy;
    }

    public String getCorrectedZh() {
        return correctedZh;
    }

    public void setCorrectedZh(String correctedZh) {
        this.correctedZh = correctedZh;
    }

    public String getCorrectedEn() {
        return correctedEn;
    }

    public void setCorrectedEn(String correctedEn) {
        this.correctedEn = correctedEn;
    }
}
