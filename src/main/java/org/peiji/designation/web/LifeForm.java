package org.peiji.designation.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.peiji.designation.domain.DutyKind;
import org.peiji.designation.domain.Plaque;

/** What the ministry types on the page of a base: a new duty, and the days of the plaque. */
public class LifeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private DutyKind kind;
    private String words;
    private LocalDate due;
    private LocalDate ordered;
    private LocalDate handedOver;
    private LocalDate hung;

    void follow(Plaque plaque) {
        ordered = plaque.getOrdered();
        handedOver = plaque.getHandedOver();
        hung = plaque.getHung();
    }

    Plaque plaque() {
        return new Plaque(ordered, handedOver, hung);
    }

    public DutyKind getKind() {
        return kind;
    }

    public void setKind(DutyKind kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public LocalDate getOrdered() {
        return ordered;
    }

    public void setOrdered(LocalDate ordered) {
        this.ordered = ordered;
    }

    public LocalDate getHandedOver() {
        return handedOver;
    }

    public void setHandedOver(LocalDate handedOver) {
        this.handedOver = handedOver;
    }

    public LocalDate getHung() {
        return hung;
    }

    public void setHung(LocalDate hung) {
        this.hung = hung;
    }
}
