package org.peiji.cohort.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.peiji.programme.SessionKind;

/** 班次课次: a dated session of a cohort's timetable. */
@Entity
@Table(name = "coh_session")
public class CohortSession {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "coh_session_seq")
    @SequenceGenerator(name = "coh_session_seq", sequenceName = "coh_session_seq", allocationSize = 50)
    private Long id;

    private String cohort;
    private String code;
    private String module;

    @Column(name = "module_en")
    private String moduleEn;

    private String title;

    @Column(name = "title_en")
    private String titleEn;

    @Enumerated(EnumType.STRING)
    @Column(name = "session_kind")
    private SessionKind kind;

    private int hours;
    private LocalDateTime begins;
    private LocalDateTime ends;
    private String lecturer;

    @Column(name = "lecturer_key")
    private String lecturerKey;

    private String venue;

    protected CohortSession() {}

    /** @param lecturerKey the lecturer's {@link TeachingResource#occupancyKey}; null without lecturer */
    public static CohortSession of(String cohort, PlannedSession planned, String lecturerKey) {
        CohortSession session = new CohortSession();
        session.cohort = cohort;
        session.code = planned.code();
        session.module = planned.module();
        session.moduleEn = planned.moduleEn();
        session.title = planned.title();
        session.titleEn = planned.titleEn();
        session.kind = planned.kind();
        session.hours = planned.hours();
        session.move(planned, lecturerKey);
        return session;
    }

    /** Takes over time, lecturer and venue. */
    public void move(PlannedSession planned, String keyOfLecturer) {
        begins = planned.begins();
        ends = planned.ends();
        lecturer = planned.lecturer();
        lecturerKey = keyOfLecturer;
        venue = planned.venue();
    }

    public Long id() {
        return id;
    }

    public String cohort() {
        return cohort;
    }

    public String lecturerKey() {
        return lecturerKey;
    }

    public PlannedSession planned() {
        return new PlannedSession(code, module, moduleEn, title, titleEn, kind, hours, begins, ends, lecturer, venue);
    }
}
