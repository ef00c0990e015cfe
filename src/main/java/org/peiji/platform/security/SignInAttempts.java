package org.peiji.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * 登录失败: keeps passwords from being tried out. After eight failures for one account from one address, or a hundred
 * from one address, that address waits for the rest of a quarter of an hour; the account stays open from elsewhere, so
 * that nobody is locked out by a stranger. Each server counts for itself. [C] convention.
 */
@ApplicationScoped
public class SignInAttempts {

    static final int MOST_OF_AN_ACCOUNT = 8;
    static final int MOST_OF_AN_ADDRESS = 100;
    private static final long QUARTER = 15 * 60_000L;
    private static final int MOST_KEPT = 20_000;

    private final Map<String, Integer> failed = new ConcurrentHashMap<>();
    private Clock clock;
    private volatile long quarter;

    protected SignInAttempts() {}

    @Inject
    SignInAttempts(Clock clock) {
        this.clock = clock;
    }

    /** True if no password is looked at now. */
    public boolean isClosed(String username, String address) {
        turn();
        return failed.getOrDefault(address, 0) >= MOST_OF_AN_ADDRESS
                || failed.getOrDefault(key(username, address), 0) >= MOST_OF_AN_ACCOUNT;
    }

    public void failed(String username, String address) {
        turn();
        failed.merge(address, 1, Integer::sum);
        failed.merge(key(username, address), 1, Integer::sum);
    }

    /** The right password makes good the wrong ones. */
    public void succeeded(String username, String address) {
        failed.remove(key(username, address));
    }

    private static String key(String username, String address) {
        return address + " " + (username == null ? 0 : username.hashCode());
    }

    private void turn() {
        long now = clock.millis() / QUARTER;
        if (now != quarter || failed.size() > MOST_KEPT) {
            quarter = now;
            failed.clear();
        }
    }
}
