package org.peiji.architecture.wrong.cohort.process;

import jakarta.persistence.EntityManager;

/** Breaks: a step that reads data itself. */
public class WrongSteps {

    public Object load(EntityManager em) {
        return em.find(Object.class, 1);
    }
}
