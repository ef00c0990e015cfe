package org.peiji.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** All arranged days that are stored, some thirty a year. */
@ApplicationScoped
public class CalendarDays {

    @PersistenceContext
    private EntityManager entities;

    public List<CalendarDay> all() {
        return entities.createQuery("select d from CalendarDay d order by d.date", CalendarDay.class)
                .getResultList();
    }

    public void add(CalendarDay day) {
        entities.persist(day);
    }

    public void remove(CalendarDay day) {
        entities.remove(day);
    }
}
