package org.peiji.platform.time;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.peiji.platform.seed.SeedFile;

/**
 * 节假日安排 as it is stored, and what it would be after a change. A change is looked at first ({@link #after}) and
 * made then ({@link #make}).
 */
@ApplicationScoped
public class Arrangement {

    @Inject
    private CalendarDays days;

    @Inject
    private Event<CalendarChanged> changed;

    /** The days of a year that depart from the ordinary week, and those settled by hand. */
    public List<CalendarDay> year(int year) {
        return days.all().stream().filter(day -> day.date().getYear() == year).toList();
    }

    /**
     * Reads the CSV of a year's arrangement, with the columns of the seeds.
     *
     * @throws org.peiji.platform.seed.InvalidSeed with everything that is wrong in it
     */
    public List<CalendarDay> read(String name, byte[] content) {
        return new ArrayList<>(CalendarLoader.arrangement(List.of(SeedFile.of(name, content))));
    }

    /** How days would count after a change. */
    public WorkingDays after(Collection<CalendarDay> change) {
        Map<LocalDate, CalendarDay> all =
                new TreeMap<>(days.all().stream().collect(toMap(CalendarDay::date, day -> day)));
        CalendarLoader.superseded(List.copyOf(all.values()), change).forEach(all::remove);
        change.forEach(day -> all.put(day.date(), day));
        return new WorkingDays(all.values());
    }

    /** Stores a change, settled by that operator. */
    public void make(Collection<CalendarDay> change, String operator) {
        Map<LocalDate, CalendarDay> stored = days.all().stream().collect(toMap(CalendarDay::date, day -> day));
        for (LocalDate date : CalendarLoader.superseded(stored.values(), change)) {
            days.remove(stored.remove(date));
        }
        for (CalendarDay day : change) {
            CalendarDay present = stored.get(day.date());
            if (present == null) {
                days.add(day.settledBy(operator));
            } else {
                present.follow(day.settledBy(operator));
            }
        }
        changed.fire(new CalendarChanged());
    }
}
