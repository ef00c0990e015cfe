package org.peiji.expert.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.approval.Decision;
import org.peiji.approval.DecisionPage;
import org.peiji.expert.TieKind;
import org.peiji.expert.application.InvitationService;
import org.peiji.expert.application.InvitationView;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.listing.Words;

/** 申报回避并答复邀请: the title of the case on the left; ties and answer on the right. */
@Named
@ViewScoped
public class AnswerInvitationPage extends DecisionPage {

    private static final long serialVersionUID = 1L;
    private static final String NO_TIE = "NONE";

    @Inject
    private transient Words words;

    @Inject
    private transient InvitationService invitations;

    private transient InvitationView view;
    private String tie;
    private String note;

    public void open() {
        getView();
    }

    public String submit() {
        return decideAndTell(
                () -> "expert.invitation.done."
                        + invitations.answerInvitation(getTask(), getForm().opinion(), tie(), note),
                words.of(getView().subject()));
    }

    private TieKind tie() {
        boolean declared = tie != null && !tie.isBlank();
        if (!declared && getForm().getDecision() == Decision.CONFIRMED) {
            throw new Refusal("expert.refusal.noDeclaration");
        }
        return !declared || NO_TIE.equals(tie) ? null : TieKind.valueOf(tie);
    }

    public List<TieKind> getTies() {
        return List.of(TieKind.values());
    }

    public InvitationView getView() {
        if (view == null) {
            view = invitations.openInvitation(getTask());
        }
        return view;
    }

    public String getTie() {
        return tie;
    }

    public void setTie(String tie) {
        this.tie = tie;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
