package org.peiji.organisation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.web.OrganisationNames;

/** 机构名称 of the register in both languages; read again after a minute at the earliest. */
@ApplicationScoped
public class RegisteredNames implements OrganisationNames {

    private static final Duration FRESH = Duration.ofMinutes(1);

    @Inject
    private Organisations organisations;

    @Inject
    private BusinessClock clock;

    private volatile Names read = new Names(Map.of(), Instant.EPOCH);

    @Override
    public String in(Locale language, String known) {
        Instant now = clock.instant();
        if (Duration.between(read.at(), now).abs().compareTo(FRESH) > 0) {
            read = new Names(organisations.names(), now);
        }
        Bilingual name = read.names().get(known);
        if (name == null) {
            return known;
        }
        boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return english && name.en() != null ? name.en() : name.zh();
    }

    private record Names(Map<String, Bilingual> names, Instant at) {}
}
