package org.peiji.platform.time;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.peiji.platform.seed.SeedFile;
import org.peiji.platform.seed.SeedLoader;

/**
 * Loads the yearly arrangements of holidays: the files that {@code seeds/01-calendar/index.csv} lists, then the
 * operator's own file, if one is configured ({@code PEIJI_CALENDAR_FILE}). What is read later wins, and a published
 * arrangement of a year replaces its provisional days.
 */
@ApplicationScoped
class CalendarLoader implements SeedLoader {

    private CalendarDays days;
    private Event<CalendarChanged> changed;
    private Optional<String> operatorsFile;

    protected CalendarLoader() {}

    @Inject
    CalendarLoader(
            CalendarDays days,
            Event<CalendarChanged> changed,
            @ConfigProperty(name = "peiji.calendar-file") Optional<String> operatorsFile) {
        this.days = days;
        this.changed = changed;
        this.operatorsFile = operatorsFile;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public String name() {
        return "01-calendar";
    }

    @Override
    @Transactional
    public void load() {
        Collection<CalendarDay> arrangement = arrangement(files());
        Map<LocalDate, CalendarDay> stored = days.all().stream().collect(toMap(CalendarDay::date, identity()));
        Set<LocalDate> superseded = superseded(stored.values(), arrangement);
        for (CalendarDay day : arrangement) {
            CalendarDay present = stored.get(day.date());
            if (present == null) {
                days.add(day);
            } else if (!present.isSettledByHand()) {
                present.follow(day);
            }
        }
        superseded.forEach(date -> days.remove(stored.get(date)));
        changed.fire(new CalendarChanged());
    }

    private List<SeedFile> files() {
        SeedFile index = SeedFile.of("01-calendar/index.csv");
        List<String> names = index.read(row -> row.unique("file"));
        SeedFile.requireValid(index);
        List<SeedFile> files = new ArrayList<>();
        names.forEach(name -> files.add(SeedFile.of("01-calendar/" + name)));
        operatorsFile.map(Path::of).map(SeedFile::of).ifPresent(files::add);
        return files;
    }

    /** Reads and checks all files, then lays them over each other. */
    static Collection<CalendarDay> arrangement(List<SeedFile> files) {
        Map<LocalDate, CalendarDay> arrangement = new TreeMap<>();
        for (SeedFile file : files) {
            List<CalendarDay> read = file.read(CalendarLoader::day);
            superseded(arrangement.values(), read).forEach(arrangement::remove);
            read.forEach(day -> arrangement.put(day.date(), day));
        }
        SeedFile.requireValid(files);
        return arrangement.values();
    }

    private static CalendarDay day(SeedFile.Row row) {
        row.unique("day");
        LocalDate date = row.date("day");
        CalendarDayKind kind = row.require("kind").code("kind", CalendarDayKind.class);
        if (date != null && kind == CalendarDayKind.MAKE_UP_WORKDAY && !isWeekend(date)) {
            row.refuse("day", "must be a Saturday or Sunday, work is made up on no other day");
        }
        return CalendarDay.of(date, kind, row.required("name_zh"), row.required("name_en"), row.flag("provisional"));
    }

    private static boolean isWeekend(LocalDate date) {
        return !new WorkingDays(List.of()).isWorkingDay(date);
    }

    /** Provisional days of the years that a later arrangement settles, but for the days that it names itself. */
    static Set<LocalDate> superseded(Collection<CalendarDay> earlier, Collection<CalendarDay> later) {
        WorkingDays settled = new WorkingDays(later);
        Set<LocalDate> named = later.stream().map(CalendarDay::date).collect(Collectors.toSet());
        return earlier.stream()
                .filter(day -> day.isProvisional() && !day.isSettledByHand())
                .map(CalendarDay::date)
                .filter(date -> settled.isArranged(date.getYear()) && !named.contains(date))
                .collect(Collectors.toSet());
    }
}
