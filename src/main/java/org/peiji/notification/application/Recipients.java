package org.peiji.notification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.peiji.notification.domain.Message;
import org.peiji.notification.domain.Recipient;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Person;

/** Who hears a message, and where to. */
@ApplicationScoped
class Recipients {

    private static final int AT_A_TIME = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Accounts accounts;

    /** What the person chose, or null if nothing yet. */
    Recipient find(String username) {
        return em.find(Recipient.class, username);
    }

    void add(Recipient recipient) {
        em.persist(recipient);
    }

    /** Names of the active accounts that a message is for, as things stand now. */
    List<String> audience(Message message) {
        if (message.group() != null) {
            return holders(message.group());
        }
        return accounts.find(message.username()) == null ? List.of() : List.of(message.username());
    }

    /** Names of the active accounts of {@code ROLE@ORGANISATION}. */
    List<String> holders(String group) {
        return accounts.inGroup(group).stream().map(Person::username).toList();
    }

    /** Those among the accounts who have given an address. */
    List<Recipient> reachable(List<String> usernames) {
        List<Recipient> found = new ArrayList<>();
        for (int first = 0; first < usernames.size(); first += AT_A_TIME) {
            found.addAll(em.createQuery(
                            "select r from Recipient r where r.email is not null and r.username in :names",
                            Recipient.class)
                    .setParameter("names", usernames.subList(first, Math.min(first + AT_A_TIME, usernames.size())))
                    .getResultList());
        }
        return found;
    }
}
