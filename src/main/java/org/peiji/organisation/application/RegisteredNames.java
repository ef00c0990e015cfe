package org.peiji.organisation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.peiji.platform.time.BusinessClock;
import org.peiji.platform.web.EnglishNames;

/** 机构英文名称 of the register, by every name that an organisation bears or bore; read again every minute at most. */
@ApplicationScoped
public class RegisteredNames implements EnglishNames {

    private static final Duration FRESH = Duration.ofMinutes(1);

    @Inject
    private Organisations organisations;

    @Inject
    private BusinessClock clock;

    private volatile Names known = new Names(Map.of(), Instant.EPOCH);

    @Override
    public String of(String name) {
        if (name == null) {
            return null;
        }
        Instant now = clock.instant();
        if (Duration.between(known.at(), now).abs().compareTo(FRESH) > 0) {
            known = new Names(organisations.englishNames(), now);
        }
        return known.english().getOrDefault(name, name);
    }

    private record Names(Map<String, String> english, Instant at) {}
}
