package org.peiji.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peiji.notification.application.OutboxService;
import org.peiji.notification.domain.MailState;

/** 邮件台: what operators ask of the outbox from elsewhere: how much is in it, and whether mail arrives at all. */
@ApplicationScoped
public class MailDesk {

    @Inject
    private OutboxService outbox;

    /** How many mails are in which state, in the order in which a mail passes them. */
    public List<Queue> queues() {
        Map<MailState, Integer> counts = outbox.counts();
        return Stream.of(MailState.values())
                .map(state -> new Queue(state.name(), "notification.MailState." + state, counts.getOrDefault(state, 0)))
                .toList();
    }

    /**
     * Sends a test message at once.
     *
     * @throws org.peiji.platform.failure.Refusal with the words of the mail server if it does not take it
     */
    public void test(String address) {
        outbox.test(address);
    }

    /** So many mails in a state. */
    public record Queue(String state, String labelKey, int count) {}
}
