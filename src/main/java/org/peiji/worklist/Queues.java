package org.peiji.worklist;

import java.util.ArrayList;
import java.util.List;
import org.peiji.platform.security.Actor;

/**
 * Names of the queues in which lines wait. A line stands in exactly one, so that a worklist is read along an index:
 * {@code ROLE@ORGANISATION} for the group, {@code person/ROLE@ORGANISATION} for who has claimed it, {@code person}
 * where the model names one.
 */
final class Queues {

    private Queues() {}

    static String of(String person, String group) {
        if (person == null) {
            return group;
        }
        return group == null ? person : person + "/" + group;
    }

    /** What waits for this person alone, and for those whom he or she stands in for. */
    static List<String> mine(Actor actor, List<String> absent) {
        List<String> queues = new ArrayList<>(List.of(actor.username(), of(actor.username(), actor.group())));
        absent.forEach(person -> queues.add(of(person, actor.group())));
        return queues;
    }
}
