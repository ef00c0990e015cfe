package org.peiji.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peiji.cohort.ResourceKind;
import org.peiji.cohort.domain.Occupancy;
import org.peiji.cohort.domain.TeachingResource;
import org.peiji.platform.security.Permission;
import org.peiji.platform.security.Requires;
import org.peiji.platform.security.Scope;

/** 占用总览: who and what is taken when, over all bases; a base sees its own lecturers, rooms and sites. */
@ApplicationScoped
public class OccupancyService {

    private static final int WEEK = 7;

    @Inject
    private CohortSessions sessions;

    @Inject
    private TeachingResources resources;

    @Inject
    private Scope scope;

    /** The first day from that one on, on which a session is held somewhere; that day itself if there is none. */
    @Requires(Permission.COHORT_READ_RESOURCES)
    @Transactional
    public LocalDate nextTaken(LocalDate from) {
        return sessions.next(from.atStartOfDay())
                .map(LocalDateTime::toLocalDate)
                .orElse(from);
    }

    /** What is taken in the week that begins on that day: what clashes first, then by name. */
    @Requires(Permission.COHORT_READ_RESOURCES)
    @Transactional
    public List<Occupancy> week(ResourceKind kind, LocalDate monday) {
        List<Taken> taken =
                sessions.taken(monday.atStartOfDay(), monday.plusDays(WEEK).atStartOfDay());
        Map<String, TeachingResource> named =
                resources
                        .numbered(
                                taken.stream().map(each -> each.resource(kind)).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(TeachingResource::number, Function.identity()));
        Map<String, String> names = names(kind, named);
        Map<String, List<Occupancy.Span>> spans = new TreeMap<>();
        for (Taken each : taken) {
            TeachingResource resource = named.get(String.valueOf(each.resource(kind)));
            if (resource != null && names.containsKey(resource.occupancyKey())) {
                spans.computeIfAbsent(resource.occupancyKey(), key -> new ArrayList<>())
                        .add(each.span());
            }
        }
        return spans.entrySet().stream()
                .map(entry -> new Occupancy(entry.getKey(), names.get(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing((Occupancy row) -> row.clashes().isEmpty())
                        .thenComparing(Occupancy::name))
                .toList();
    }

    /** The names of those of a kind that the reader may see, by their keys; a base knows its lecturers elsewhere too. */
    private Map<String, String> names(ResourceKind kind, Map<String, TeachingResource> named) {
        List<TeachingResource> visible =
                scope.organisation() == null ? List.copyOf(named.values()) : resources.offered(scope.organisation());
        return visible.stream()
                .filter(resource -> resource.kind() == kind)
                .sorted(Comparator.comparing(TeachingResource::number))
                .collect(Collectors.toMap(
                        TeachingResource::occupancyKey, TeachingResource::name, (first, later) -> first));
    }
}
