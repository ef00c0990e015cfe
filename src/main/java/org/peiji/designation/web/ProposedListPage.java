package org.peiji.designation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.peiji.designation.application.DesignationRoundService;
import org.peiji.designation.application.ProposedListService;
import org.peiji.designation.application.ProposedListService.Proposed;
import org.peiji.designation.application.ReserveListService;
import org.peiji.designation.application.ReserveListService.Reserve;
import org.peiji.designation.application.RoundRow;
import org.peiji.notice.NoticeSummary;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Acts;

/** 拟认定名单 page: the ministry chooses who is to be designated and puts the list before the public. */
@Named
@ViewScoped
public class ProposedListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProposedListService service;

    @Inject
    private transient ReserveListService reserves;

    @Inject
    private transient DesignationRoundService rounds;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Acts acts;

    private String round;
    private String next;
    private ArrayList<String> chosen = new ArrayList<>();
    private transient RoundRow row;
    private transient List<Proposed> proposable;

    public void open() {
        current.require(Permission.DESIGNATION_SHOW_LIST);
        getRow();
    }

    public String show() {
        return acts.run(() -> service.show(round, chosen), "designation.list.done", address());
    }

    public String reserve() {
        return acts.run(() -> reserves.reserve(round, next), "designation.reserve.done", address());
    }

    public String release(String number) {
        return acts.run(() -> reserves.release(round, number), "designation.reserve.released", address());
    }

    private String address() {
        return "/designation/proposed-list.xhtml?round=" + round;
    }

    public List<Reserve> getReserves() {
        return reserves.reserves(round);
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public List<Proposed> getProposable() {
        if (proposable == null) {
            proposable = service.proposable(round);
        }
        return proposable;
    }

    public List<NoticeSummary> getNotices() {
        return service.notices(round);
    }

    public RoundRow getRow() {
        if (row == null) {
            row = rounds.round(round).round();
        }
        return row;
    }

    public ArrayList<String> getChosen() {
        return chosen;
    }

    public void setChosen(ArrayList<String> chosen) {
        this.chosen = chosen;
    }

    public String getRound() {
        return round;
    }

    public void setRound(String round) {
        this.round = round;
    }
}
