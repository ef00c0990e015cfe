package org.peiji.platform.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.peiji.platform.form.Edition;
import org.peiji.platform.form.Overtaken;

/** The open section of a long form while somebody writes it: what stood there at the beginning, and who came between. */
public class Writing implements Serializable {

    private static final long serialVersionUID = 1L;

    private Edition edition = Edition.NONE;
    private int begunWith;
    private final ArrayList<Difference> differences = new ArrayList<>();
    private String trouble;

    /** To be called when the page opens. */
    public void begin(Edition now) {
        edition = now;
        begunWith = now.number();
    }

    /** Takes over the other answers that were chosen. */
    public void settle(Consumer<Difference> take) {
        differences.stream().filter(Difference::isTaken).forEach(take);
    }

    /**
     * Saves.
     *
     * @param saver saves what is written, given the edition that it began with
     * @param compare what is written, held against what is kept
     * @throws Overtaken if somebody else has saved something else meanwhile; the differences then stand here
     */
    public void keep(IntFunction<Edition> saver, Supplier<List<Difference>> compare) {
        try {
            begin(saver.apply(begunWith));
            differences.clear();
        } catch (RuntimeException e) {
            if (Acts.refusalOf(e) instanceof Overtaken overtaken) {
                begin(overtaken.saved());
                differences.clear();
                differences.addAll(compare.get());
                if (differences.isEmpty()) {
                    keep(saver, compare);
                    return;
                }
            }
            throw e;
        }
    }

    void trouble(String words) {
        trouble = words;
    }

    /** The last saving. */
    public Edition getEdition() {
        return edition;
    }

    /** Why it could not be saved; null if it could. */
    public String getTrouble() {
        return trouble;
    }

    /** What two people wrote at the same time; empty unless that happened. */
    public List<Difference> getDifferences() {
        return differences;
    }

    /** Number of the edition that stood here when the writing began; the page sends it back. */
    public int getBegunWith() {
        return begunWith;
    }

    public void setBegunWith(int begunWith) {
        this.begunWith = begunWith;
    }
}
