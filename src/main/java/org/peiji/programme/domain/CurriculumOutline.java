package org.peiji.programme.domain;

import java.util.ArrayList;
import java.util.List;
import org.peiji.platform.failure.Refusal;
import org.peiji.programme.CurriculumSession;

/**
 * 课程方案大纲: the lines of a tree in their order. A line holds all that follow it and lie deeper, so the tree needs no
 * other order than that of its lines; hours add up from the sessions.
 */
public final class CurriculumOutline {

    private final List<CurriculumLine> lines;

    /** @throws Refusal if a line hangs in the air: the first no segment, or a session right under a segment */
    public CurriculumOutline(List<CurriculumLine> lines) {
        CurriculumLevel above = null;
        for (CurriculumLine line : lines) {
            int deepest = above == null ? 1 : above.depth() + 1;
            if (line.level().depth() > deepest) {
                throw new Refusal("programme.refusal.curriculumOrder");
            }
            above = line.level();
        }
        this.lines = List.copyOf(lines);
    }

    public List<CurriculumLine> lines() {
        return lines;
    }

    /** Where the block of a line ends: the next line that does not lie within it. */
    public static int end(List<CurriculumLevel> levels, int index) {
        int end = index + 1;
        while (end < levels.size() && levels.get(end).isWithin(levels.get(index))) {
            end++;
        }
        return end;
    }

    /** Where the block begins with which a line changes places on its way up; -1 if it is the first of its kind. */
    public static int before(List<CurriculumLevel> levels, int index) {
        int before = index - 1;
        while (before >= 0 && levels.get(before).isWithin(levels.get(index))) {
            before--;
        }
        return before >= 0 && levels.get(before) == levels.get(index) ? before : -1;
    }

    /** Class hours of a line: its own, or the sum of what it holds. */
    public int hours(int index) {
        return lines.subList(index, end(levels(), index)).stream()
                .mapToInt(CurriculumLine::hours)
                .sum();
    }

    /** Class hours of the whole. */
    public int hours() {
        return lines.stream().mapToInt(CurriculumLine::hours).sum();
    }

    /** The place of each line in the tree, such as 1.2.3. */
    public List<String> places() {
        return places(levels());
    }

    /** As {@link #places()}, of lines of these levels. */
    public static List<String> places(List<CurriculumLevel> levels) {
        int[] counts = new int[CurriculumLevel.values().length];
        List<String> places = new ArrayList<>();
        for (CurriculumLevel level : levels) {
            counts[level.ordinal()]++;
            StringBuilder place = new StringBuilder();
            for (int i = 0; i < counts.length; i++) {
                if (i > level.ordinal()) {
                    counts[i] = 0;
                } else {
                    place.append(i == 0 ? "" : ".").append(counts[i]);
                }
            }
            places.add(place.toString());
        }
        return places;
    }

    /** The sessions, each with its module and the months of its segment. */
    public List<CurriculumSession> sessions() {
        List<String> places = places();
        List<CurriculumSession> sessions = new ArrayList<>();
        CurriculumLine segment = null;
        CurriculumLine module = null;
        for (int i = 0; i < lines.size(); i++) {
            CurriculumLine line = lines.get(i);
            switch (line.level()) {
                case SEGMENT -> segment = line;
                case MODULE -> module = line;
                default ->
                    sessions.add(new CurriculumSession(
                            places.get(i),
                            module.title(),
                            module.titleEn(),
                            line.title(),
                            line.titleEn(),
                            line.kind(),
                            line.hours(),
                            segment.firstMonth(),
                            segment.lastMonth()));
            }
        }
        return sessions;
    }

    /**
     * Everything that keeps it from being published.
     *
     * @param plannedHours class hours of the programme
     */
    public List<CurriculumProblem> problems(int plannedHours) {
        List<CurriculumProblem> problems = new ArrayList<>();
        if (lines.isEmpty()) {
            problems.add(new CurriculumProblem("", CurriculumFault.EMPTY));
        }
        List<String> places = places();
        int month = 1;
        for (int i = 0; i < lines.size(); i++) {
            CurriculumLine line = lines.get(i);
            for (CurriculumFault fault : faults(line, end(levels(), i) == i + 1)) {
                problems.add(new CurriculumProblem(places.get(i), fault));
            }
            if (line.level() == CurriculumLevel.SEGMENT) {
                if (line.firstMonth() < month) {
                    problems.add(new CurriculumProblem(places.get(i), CurriculumFault.MONTHS_GO_BACK));
                }
                month = line.lastMonth();
            }
        }
        if (hours() != plannedHours) {
            problems.add(new CurriculumProblem("", CurriculumFault.HOURS_DIFFER));
        }
        return problems;
    }

    private static List<CurriculumFault> faults(CurriculumLine line, boolean holdsNothing) {
        List<CurriculumFault> faults = new ArrayList<>();
        if (line.title().isEmpty() || line.titleEn().isEmpty()) {
            faults.add(CurriculumFault.NO_TITLE);
        }
        switch (line.level()) {
            case SEGMENT -> {
                if (holdsNothing) {
                    faults.add(CurriculumFault.EMPTY_SEGMENT);
                }
            }
            case MODULE -> {
                if (line.objective().isEmpty()) {
                    faults.add(CurriculumFault.NO_OBJECTIVE);
                }
                if (holdsNothing) {
                    faults.add(CurriculumFault.EMPTY_MODULE);
                }
            }
            default -> {
                if (line.kind() == null) {
                    faults.add(CurriculumFault.NO_KIND);
                }
                if (line.hours() == 0) {
                    faults.add(CurriculumFault.NO_HOURS);
                }
            }
        }
        return faults;
    }

    private List<CurriculumLevel> levels() {
        return lines.stream().map(CurriculumLine::level).toList();
    }
}
