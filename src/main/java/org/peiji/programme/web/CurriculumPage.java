package org.peiji.programme.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.security.Permission;
import org.peiji.platform.web.Acts;
import org.peiji.programme.SessionKind;
import org.peiji.programme.application.CurriculumService;
import org.peiji.programme.application.CurriculumView;

/** 课程方案 page: the tree with its sums. A draft is written here line by line; each press keeps what is written. */
@Named
@ViewScoped
public class CurriculumPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MONTHS = 24;
    private static final String HERE = "/programme/curriculum.xhtml?number=";
    private static final String KEPT = "programme.curriculum.kept";

    @Inject
    private transient CurriculumService curricula;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Acts acts;

    private String number;
    private Integer minutes;
    private int begunWith;
    private int editing = -1;
    private CurriculumForm form;
    private transient CurriculumView view;

    public void open() {
        current.require(Permission.PROGRAMME_READ);
        minutes = getView().curriculum().minutesPerHour();
        begunWith = getView().saved().number();
        form = CurriculumForm.of(getView().outline());
    }

    public void keep() {
        editing = -1;
        acts.stay(this::write, KEPT);
    }

    public void edit(int index) {
        acts.stay(this::write, KEPT);
        editing = index;
    }

    public void add(int index) {
        editing = form.addWithin(index);
        acts.stay(this::write, KEPT);
    }

    public void addSegment() {
        editing = form.addSegment();
        acts.stay(this::write, KEPT);
    }

    public void up(int index) {
        editing = -1;
        form.up(index);
        acts.stay(this::write, KEPT);
    }

    public void down(int index) {
        editing = -1;
        form.down(index);
        acts.stay(this::write, KEPT);
    }

    public void drop(int index) {
        editing = -1;
        form.drop(index);
        acts.stay(this::write, KEPT);
    }

    public String publish() {
        return acts.run(
                () -> {
                    write();
                    curricula.publishCurriculum(number);
                },
                "programme.curriculum.published",
                HERE + number,
                getView().curriculum().edition());
    }

    private void write() {
        begunWith = curricula
                .keepCurriculum(number, minutes == null ? 0 : minutes, form.outline(), begunWith)
                .number();
        view = null;
    }

    public CurriculumView getView() {
        if (view == null) {
            view = curricula.curriculum(number);
        }
        return view;
    }

    public boolean isWritable() {
        return !getView().curriculum().isPublished()
                && Permission.PROGRAMME_DRAFT_CURRICULUM.isGivenTo(current.get().role());
    }

    public CurriculumForm getForm() {
        return form;
    }

    public int getEditing() {
        return editing;
    }

    public SessionKind[] getKinds() {
        return SessionKind.values();
    }

    public List<Integer> getMonths() {
        return IntStream.rangeClosed(1, MONTHS).boxed().toList();
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
