package org.peiji.organisation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.peiji.organisation.PersonNumber;
import org.peiji.organisation.domain.Person;

/** All registered persons. */
@ApplicationScoped
public class Persons {

    @PersistenceContext
    private EntityManager entities;

    public void add(Person person) {
        entities.persist(person);
        person.receiveNumber();
    }

    public void remove(Person person) {
        entities.remove(person);
    }

    public Optional<Person> withIdentity(String hash) {
        return entities.createQuery("select p from Person p where p.idNumberHash = :hash", Person.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    public Optional<Person> find(PersonNumber number) {
        return numbered(List.of(number)).stream().findFirst();
    }

    public List<Person> numbered(Collection<PersonNumber> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select p from Person p where p.number in :numbers order by p.id", Person.class)
                .setParameter(
                        "numbers", numbers.stream().map(PersonNumber::value).toList())
                .getResultList();
    }

    public List<Person> of(String organisation, int first, int size) {
        return entities.createQuery(
                        "select p from Person p where p.organisationCode = :organisation order by p.id", Person.class)
                .setParameter("organisation", organisation)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long countOf(String organisation) {
        return entities.createQuery(
                        "select count(p) from Person p where p.organisationCode = :organisation", Long.class)
                .setParameter("organisation", organisation)
                .getSingleResult();
    }
}
