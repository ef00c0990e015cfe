package org.peiji.programme.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.peiji.platform.failure.Conflict;
import org.peiji.platform.failure.Refusal;
import org.peiji.programme.CurriculumState;
import org.peiji.programme.CurriculumSummary;
import org.peiji.programme.ProgrammeSummary;

/**
 * 课程方案: what a programme teaches, as a tree of segments, modules and sessions. A published version is frozen, since
 * cohorts are held by it; a change makes the next version.
 */
@Entity
@Table(name = "prg_curriculum")
public class Curriculum {

    /** Minutes of a class hour, [C] convention. */
    public static final int MINUTES_PER_HOUR = 45;

    private static final int FEWEST_MINUTES = 30;
    private static final int MOST_MINUTES = 60;

    @Id
    private String number;

    @Version
    private int version;

    private String programme;
    private String organisation;
    private String province;
    private int edition;

    @Enumerated(EnumType.STRING)
    private CurriculumState state;

    @Column(name = "minutes_per_hour")
    private int minutesPerHour;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @OneToMany(mappedBy = "curriculum", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @OrderBy("place")
    private List<CurriculumNode> nodes = new ArrayList<>();

    protected Curriculum() {}

    /** The first version of a programme, with nothing in it. */
    public static Curriculum draft(String number, ProgrammeSummary programme) {
        Curriculum curriculum = new Curriculum();
        curriculum.number = number;
        curriculum.programme = programme.number();
        curriculum.organisation = programme.organisation();
        curriculum.province = programme.province();
        curriculum.edition = 1;
        curriculum.state = CurriculumState.DRAFT;
        curriculum.minutesPerHour = MINUTES_PER_HOUR;
        return curriculum;
    }

    /** The next version, as a draft that says what this one says. */
    public Curriculum next(String itsNumber) {
        if (state != CurriculumState.PUBLISHED) {
            throw new Conflict("programme.refusal.curriculumState", state);
        }
        Curriculum next = new Curriculum();
        next.number = itsNumber;
        next.programme = programme;
        next.organisation = organisation;
        next.province = province;
        next.edition = edition + 1;
        next.state = CurriculumState.DRAFT;
        next.write(minutesPerHour, outline());
        return next;
    }

    /** Writes the whole tree anew. */
    public void write(int minutes, CurriculumOutline outline) {
        requireDraft();
        if (minutes < FEWEST_MINUTES || minutes > MOST_MINUTES) {
            throw new Refusal("programme.refusal.minutes", FEWEST_MINUTES, MOST_MINUTES);
        }
        minutesPerHour = minutes;
        List<CurriculumLine> lines = outline.lines();
        while (nodes.size() > lines.size()) {
            nodes.remove(nodes.size() - 1);
        }
        while (nodes.size() < lines.size()) {
            nodes.add(new CurriculumNode(this, nodes.size()));
        }
        for (int i = 0; i < lines.size(); i++) {
            nodes.get(i).follow(lines.get(i));
        }
    }

    /** Freezes it; from now on cohorts may be held by it. */
    public void publish(ProgrammeSummary of, String by, Instant at) {
        requireDraft();
        if (!of.isApproved()) {
            throw new Refusal("programme.refusal.curriculumEarly", of.state());
        }
        int problems = outline().problems(of.plannedHours()).size();
        if (problems > 0) {
            throw new Refusal("programme.refusal.curriculumProblems", problems);
        }
        publishedBy = by;
        publishedAt = at;
        state = CurriculumState.PUBLISHED;
    }

    private void requireDraft() {
        if (state != CurriculumState.DRAFT) {
            throw new Conflict("programme.refusal.curriculumState", state);
        }
    }

    public CurriculumOutline outline() {
        return new CurriculumOutline(nodes.stream().map(CurriculumNode::line).toList());
    }

    public String number() {
        return number;
    }

    public String programme() {
        return programme;
    }

    public String organisation() {
        return organisation;
    }

    public String province() {
        return province;
    }

    public CurriculumSummary summary() {
        return new CurriculumSummary(
                number,
                programme,
                organisation,
                edition,
                state,
                minutesPerHour,
                outline().hours(),
                publishedAt);
    }
}
