package org.peiji.platform.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;
import org.peiji.platform.security.CurrentActor;
import org.peiji.platform.time.BusinessClock;

/**
 * Long forms are saved section by section, so that several people can fill in one form: whoever saves says which saving
 * he or she began with. Called by services that have locked the case, which makes one saver wait for the other.
 */
@ApplicationScoped
public class FormSections {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor current;

    @Inject
    private BusinessClock clock;

    /** The last saving of each section of a form that was saved at all. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, Edition> of(String caseNumber) {
        return em.createQuery("select s from SavedSection s where s.caseNumber = :number", SavedSection.class)
                .setParameter("number", caseNumber)
                .getResultStream()
                .collect(Collectors.toMap(SavedSection::section, SavedSection::edition));
    }

    /**
     * Notes that a section is saved.
     *
     * @param begunWith number of the edition that the writer had before him or her
     * @throws Overtaken if somebody saved the section since then
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Edition save(String caseNumber, String section, int begunWith) {
        SavedSection saved = em.find(SavedSection.class, new SavedSection.Key(caseNumber, section));
        if (saved == null) {
            saved = new SavedSection(caseNumber, section);
            em.persist(saved);
        }
        if (saved.edition().number() != begunWith) {
            throw new Overtaken(saved.edition());
        }
        saved.save(current.get(), clock.instant());
        return saved.edition();
    }
}
