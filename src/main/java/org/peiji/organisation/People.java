package org.peiji.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.peiji.organisation.application.Persons;
import org.peiji.organisation.domain.Person;
import org.peiji.platform.failure.Missing;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Sealing;
import org.peiji.platform.time.BusinessClock;

/**
 * 人员库: registers persons and shows them masked. Whom a reader may see at all is the caller's question, as is the
 * audit entry when something is revealed.
 */
@ApplicationScoped
@Transactional
public class People {

    private Persons persons;
    private OrganisationDirectory directory;
    private TieredTrainingSystem trainingSystem;
    private Sealing sealing;
    private BusinessClock clock;
    private boolean testIdsAllowed;

    protected People() {}

    /** @param testIdsAllowed whether ID numbers of the test region count, [C] convention off */
    @Inject
    public People(
            Persons persons,
            OrganisationDirectory directory,
            TieredTrainingSystem trainingSystem,
            Sealing sealing,
            BusinessClock clock,
            @ConfigProperty(name = "peiji.allow-test-ids", defaultValue = "false") boolean testIdsAllowed) {
        this.persons = persons;
        this.directory = directory;
        this.trainingSystem = trainingSystem;
        this.sealing = sealing;
        this.clock = clock;
        this.testIdsAllowed = testIdsAllowed;
    }

    /**
     * Registers a person, or brings post and contact of a known one up to date. Known is who bears the same ID number.
     *
     * @throws Refusal if the ID number is wrong, contradicts gender or birth month, or is registered under another
     *     name
     * @throws Missing if the organisation or the cadre category does not exist
     */
    public PersonNumber register(PersonDetails registration) {
        PersonDetails details = PersonCheck.checked(registration, clock.today(), testIdsAllowed);
        directory.find(details.organisationCode());
        trainingSystem.category(details.cadreCategory());
        Person person = persons.withIdentity(Person.identity(details, sealing)).orElse(null);
        if (person == null) {
            person = Person.of(details, sealing);
            persons.add(person);
        } else if (person.isNamed(details.fullName())) {
            person.takePost(details, sealing);
        } else {
            throw new Refusal("organisation.refusal.idNumberOfAnotherName");
        }
        return person.number();
    }

    /** @throws Missing if there is no such person */
    public PersonView find(PersonNumber number) {
        return person(number).view(sealing);
    }

    /** Those of these persons that exist. */
    public Map<PersonNumber, PersonView> find(Collection<PersonNumber> numbers) {
        return persons.numbered(numbers).stream()
                .map(person -> person.view(sealing))
                .collect(Collectors.toMap(PersonView::number, Function.identity()));
    }

    /** A page of the persons who hold a post in the organisation, in the order of registration. */
    public List<PersonView> of(String organisation, int first, int size) {
        return persons.of(organisation, first, size).stream()
                .map(person -> person.view(sealing))
                .toList();
    }

    public long countOf(String organisation) {
        return persons.countOf(organisation);
    }

    /**
     * Everything unmasked. The caller has checked the permission and writes who read it, and why, into the audit
     * trail.
     *
     * @throws Missing if there is no such person
     */
    public PersonDetails reveal(PersonNumber number) {
        return person(number).reveal(sealing);
    }

    private Person person(PersonNumber number) {
        return persons.find(number).orElseThrow(() -> new Missing(number.value()));
    }
}
