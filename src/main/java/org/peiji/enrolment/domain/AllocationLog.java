package org.peiji.enrolment.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peiji.cohort.Claim;
import org.peiji.cohort.Earmark;
import org.peiji.cohort.FreePlaces;
import org.peiji.cohort.PriorityGroup;

/**
 * 分配运行记录: all that an allocation run began with, and by that all that it came to. Written as lines that anybody
 * can read and from which anybody can make the run again; it names enrolments and no persons.
 */
public record AllocationLog(
        AllocationStrategy strategy, long seed, List<FreePlaces> pools, List<Applicant> applicants) {

    private static final String NOBODY = "-";

    /** Who would get a place, in the order of the run. */
    public List<Line> outcome() {
        List<Applicant> order = strategy.order(applicants, seed);
        List<Earmark> plan =
                FreePlaces.plan(pools, order.stream().map(Applicant::claim).toList());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            lines.add(new Line(i + 1, order.get(i), AllocationStrategy.lot(order.get(i), seed), plan.get(i)));
        }
        return lines;
    }

    /** The log as it is kept and published. */
    public String write() {
        return Stream.of(
                        Stream.of("strategy\t" + strategy, "seed\t" + seed),
                        pools.stream().map(AllocationLog::line),
                        applicants.stream()
                                .sorted(Comparator.comparing(Applicant::enrolment))
                                .map(AllocationLog::line))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    /** Reads what {@link #write} has written. */
    public static AllocationLog read(String written) {
        AllocationStrategy strategy = null;
        long seed = 0;
        List<FreePlaces> pools = new ArrayList<>();
        List<Applicant> applicants = new ArrayList<>();
        for (String line : written.split("\n")) {
            String[] part = line.split("\t", -1);
            switch (part[0]) {
                case "strategy" -> strategy = AllocationStrategy.valueOf(part[1]);
                case "seed" -> seed = Long.parseLong(part[1]);
                case "pool" ->
                    pools.add(new FreePlaces(
                            new Earmark(
                                    some(part[1]),
                                    some(part[2]),
                                    some(part[3]),
                                    part[4].equals(NOBODY) ? null : PriorityGroup.valueOf(part[4])),
                            Boolean.parseBoolean(part[5]),
                            Integer.parseInt(part[6])));
                default -> applicants.add(applicant(part));
            }
        }
        return new AllocationLog(strategy, seed, pools, applicants);
    }

    private static String line(FreePlaces pool) {
        Earmark of = pool.earmark();
        return String.join(
                "\t",
                "pool",
                word(of.province()),
                word(of.city()),
                word(of.school()),
                of.group() == null ? NOBODY : of.group().name(),
                String.valueOf(pool.hard()),
                String.valueOf(pool.free()));
    }

    private static String line(Applicant applicant) {
        Claim claim = applicant.claim();
        return String.join(
                "\t",
                "applicant",
                applicant.enrolment(),
                applicant.submittedAt().toString(),
                word(claim.province()),
                word(claim.city()),
                word(claim.school()),
                claim.groups().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
                applicant.reasons().stream()
                        .map(reason -> reason.reason() + "=" + reason.points())
                        .collect(Collectors.joining(",")));
    }

    private static Applicant applicant(String[] part) {
        Set<PriorityGroup> groups = words(part[6]).map(PriorityGroup::valueOf).collect(Collectors.toSet());
        return new Applicant(
                part[1],
                new Claim(some(part[3]), some(part[4]), some(part[5]), groups),
                Instant.parse(part[2]),
                words(part[7])
                        .map(word -> word.split("="))
                        .map(pair -> new Applicant.Points(pair[0], Integer.parseInt(pair[1])))
                        .toList());
    }

    private static Stream<String> words(String joined) {
        return Arrays.stream(joined.split(",")).filter(word -> !word.isEmpty());
    }

    private static String word(String of) {
        return of == null ? NOBODY : of;
    }

    private static String some(String word) {
        return word.equals(NOBODY) ? null : word;
    }

    /**
     * 分配结果: one applicant in the order of the run.
     *
     * @param lot what was drawn by the seed; the smaller goes first among equals
     * @param bucket from which the place would come; null if there would be none
     */
    public record Line(int rank, Applicant applicant, long lot, Earmark bucket) {

        public boolean isPlaced() {
            return bucket != null;
        }

        @Override
        public String toString() {
            return rank + "\t" + applicant.enrolment() + "\t" + lot + "\t" + (bucket == null ? NOBODY : bucket.key());
        }
    }
}
