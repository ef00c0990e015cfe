package org.peiji.notice.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.peiji.notice.LineState;
import org.peiji.notice.NoticeLine;

/** 名单条目: a line of the list of a notice, and whether it still stands. What was shown stays as it was shown. */
@Entity
@Table(name = "ntc_line")
public class ListedLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ntc_line")
    @SequenceGenerator(name = "ntc_line", sequenceName = "ntc_line_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "notice")
    private Notice notice;

    private int place;
    private String code;

    @Column(name = "text_zh")
    private String textZh;

    @Column(name = "text_en")
    private String textEn;

    private String province;
    private String organisation;

    @Column(name = "case_number")
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private LineState state;

    @Column(name = "corrected_zh")
    private String correctedZh;

    @Column(name = "corrected_en")
    private String correctedEn;

    protected ListedLine() {}

    ListedLine(Notice notice, int place, NoticeLine line) {
        this.notice = notice;
        this.place = place;
        this.state = LineState.LISTED;
        follow(place, line);
    }

    /** Takes over the words of a draft while nobody else has seen them. */
    final void follow(int at, NoticeLine line) {
        place = at;
        code = line.code();
        textZh = line.textZh();
        textEn = line.textEn();
        province = line.province();
        organisation = line.organisation();
        caseNumber = line.caseNumber();
    }

    void takeOff() {
        state = LineState.TAKEN_OFF;
        correctedZh = null;
        correctedEn = null;
    }

    void correct(String zh, String en) {
        state = LineState.CORRECTED;
        correctedZh = zh;
        correctedEn = en;
    }

    /** The line as a renewed notice shows it. */
    NoticeLine renewed() {
        return state == LineState.CORRECTED
                ? new NoticeLine(code, correctedZh, correctedEn, province, organisation, caseNumber)
                : line();
    }

    public NoticeLine line() {
        return new NoticeLine(code, textZh, textEn, province, organisation, caseNumber);
    }

    public int place() {
        return place;
    }

    public String code() {
        return code;
    }

    public String textZh() {
        return textZh;
    }

    public String textEn() {
        return textEn;
    }

    public String province() {
        return province;
    }

    public LineState state() {
        return state;
    }

    public String correctedZh() {
        return correctedZh;
    }

    public String correctedEn() {
        return correctedEn;
    }
}
