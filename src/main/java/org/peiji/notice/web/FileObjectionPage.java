package org.peiji.notice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.peiji.notice.LineState;
import org.peiji.notice.application.NoticeBoard;
import org.peiji.notice.application.NoticeView;
import org.peiji.notice.application.ObjectionDesk;
import org.peiji.platform.file.FileLimits;
import org.peiji.platform.web.Acts;

/** 提出异议 page: anybody objects to a running notice, and gets number and code once. */
@Named
@ViewScoped
public class FileObjectionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient NoticeBoard board;

    @Inject
    private transient ObjectionDesk desk;

    @Inject
    private transient AddressLimit limit;

    @Inject
    private transient FileLimits files;

    @Inject
    private transient Acts acts;

    private String number;
    private PaperForm form = new PaperForm();
    private transient NoticeBoard.Posting posting;
    private transient ObjectionDesk.Receipt receipt;

    public void open() {
        posting = board.posting(number);
    }

    /** Files are sent with the words, so that nothing is kept of an objection that was not filed, nor here once it is. */
    public void submit() {
        try {
            limit.objecting();
            receipt = desk.file(number, form.paper(), form.handedIn(files.getLargest()));
            form = new PaperForm();
        } catch (RuntimeException refused) {
            acts.refuse(refused);
        }
    }

    /** The lines that still stand. */
    public List<NoticeView.Line> getChoices() {
        return getPosting().view().lines().stream()
                .filter(line -> line.state() == LineState.LISTED)
                .toList();
    }

    public int getMostFiles() {
        return ObjectionDesk.MOST_FILES;
    }

    public NoticeBoard.Posting getPosting() {
        if (posting == null) {
            open();
        }
        return posting;
    }

    public ObjectionDesk.Receipt getReceipt() {
        return receipt;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public PaperForm getForm() {
        return form;
    }
}
