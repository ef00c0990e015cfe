package org.peiji.programme.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.peiji.programme.domain.CurriculumLevel;
import org.peiji.programme.domain.CurriculumOutline;

/** A curriculum's tree while it is on the page: lines move with all that they hold. */
public class CurriculumForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<CurriculumLineForm> lines = new ArrayList<>();

    static CurriculumForm of(CurriculumOutline outline) {
        CurriculumForm form = new CurriculumForm();
        outline.lines().stream().map(CurriculumLineForm::of).forEach(form.lines::add);
        return form;
    }

    CurriculumOutline outline() {
        return new CurriculumOutline(
                lines.stream().map(CurriculumLineForm::line).toList());
    }

    /** Adds what a line can hold, at its end; a session gets a neighbour. Answers where the new line stands. */
    int addWithin(int index) {
        CurriculumLevel level = lines.get(index).getLevel();
        int end = CurriculumOutline.end(levels(), index);
        CurriculumLevel added =
                CurriculumLevel.values()[Math.min(level.ordinal() + 1, CurriculumLevel.SESSION.ordinal())];
        lines.add(end, new CurriculumLineForm(added));
        return end;
    }

    int addSegment() {
        CurriculumLineForm segment = new CurriculumLineForm(CurriculumLevel.SEGMENT);
        int month = lines.stream()
                .filter(CurriculumLineForm::isSegment)
                .mapToInt(CurriculumLineForm::getLastMonth)
                .max()
                .orElse(1);
        segment.setFirstMonth(month);
        segment.setLastMonth(month);
        lines.add(segment);
        return lines.size() - 1;
    }

    /** Changes places with the line of the same level before it; the first of them stays. */
    void up(int index) {
        int before = CurriculumOutline.before(levels(), index);
        if (before >= 0) {
            List<CurriculumLineForm> block = lines.subList(index, CurriculumOutline.end(levels(), index));
            List<CurriculumLineForm> moved = List.copyOf(block);
            block.clear();
            lines.addAll(before, moved);
        }
    }

    /** Changes places with the line of the same level after it; the last of them stays. */
    void down(int index) {
        int after = CurriculumOutline.end(levels(), index);
        if (after < lines.size()
                && lines.get(after).getLevel() == lines.get(index).getLevel()) {
            up(after);
        }
    }

    /** Takes a line away with all that it holds. */
    void drop(int index) {
        lines.subList(index, CurriculumOutline.end(levels(), index)).clear();
    }

    private List<CurriculumLevel> levels() {
        return lines.stream().map(CurriculumLineForm::getLevel).toList();
    }

    public List<CurriculumLineForm> getLines() {
        return lines;
    }

    /** Places in the tree, such as 1.2.3. */
    public List<String> getPlaces() {
        return CurriculumOutline.places(levels());
    }

    public int hours(int index) {
        return outline().hours(index);
    }

    public int getHours() {
        return outline().hours();
    }
}
