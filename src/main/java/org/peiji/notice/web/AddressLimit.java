package org.peiji.notice.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.peiji.platform.failure.Refusal;

/**
 * 访问频率: how often one address may object or ask for an objection within an hour, [C] convention. Keeps nobody's
 * address longer than that, and not with what was written. Each server counts for itself.
 */
@ApplicationScoped
public class AddressLimit {

    private static final long HOUR = 60 * 60_000L;
    private static final int MOST_KEPT = 20_000;

    private final Map<String, Integer> counted = new ConcurrentHashMap<>();
    private volatile long hour;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "peiji.notice.objections-per-hour", defaultValue = "10")
    private int objections;

    @Inject
    @ConfigProperty(name = "peiji.notice.questions-per-hour", defaultValue = "60")
    private int questions;

    void objecting() {
        count("o ", objections);
    }

    void asking() {
        count("q ", questions);
    }

    private void count(String kind, int most) {
        long now = clock.millis() / HOUR;
        if (now != hour || counted.size() > MOST_KEPT) {
            hour = now;
            counted.clear();
        }
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        if (counted.merge(kind + request.getRemoteAddr(), 1, Integer::sum) > most) {
            throw new Refusal("notice.refusal.often", most);
        }
    }
}
