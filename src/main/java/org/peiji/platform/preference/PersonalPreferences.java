package org.peiji.platform.preference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.peiji.platform.security.CurrentActor;

/** What the acting person has chosen for himself or herself; nobody reads or writes another's. */
@ApplicationScoped
public class PersonalPreferences {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor current;

    /** Null if nothing was chosen. */
    @Transactional
    public String of(String name) {
        Preference kept = em.find(Preference.class, key(name));
        return kept == null ? null : kept.value();
    }

    /** Keeps a choice; null or nothing forgets it. */
    @Transactional
    public void keep(String name, String value) {
        Preference kept = em.find(Preference.class, key(name));
        if (value == null || value.isEmpty()) {
            if (kept != null) {
                em.remove(kept);
            }
        } else if (kept == null) {
            em.persist(new Preference(current.get().username(), name, value));
        } else {
            kept.become(value);
        }
    }

    private Preference.Key key(String name) {
        return new Preference.Key(current.get().username(), name);
    }
}
