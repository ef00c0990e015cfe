package org.peiji.platform.engine;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 流程走向: the model that a case follows and how far it has come on it.
 *
 * @param model the model with its drawing, as BPMN XML
 * @param passages the nodes that the case has reached, in the order in which it reached them first
 */
public record Route(String model, List<Passage> passages) {

    /** 经过状态: passed, waiting there now, stopped there by a technical fault. */
    public enum State {
        DONE,
        ACTIVE,
        FAILED
    }

    /**
     * A node that the case has reached.
     *
     * @param node id in the model
     * @param name label in the model, Chinese; empty where the model gives none
     * @param waiting true for nodes at which a case can wait, and for the ends: those that a reader wants in a list
     * @param state where the case stands there now
     * @param times how often it was reached; for several at once, how many
     * @param since when it was reached last
     */
    public record Passage(String node, String name, boolean waiting, State state, int times, Instant since) {}

    /** The nodes as {@code id:STATE:times}, for the drawing. */
    public String marks() {
        return passages.stream()
                .map(passage -> passage.node() + ":" + passage.state() + ":" + passage.times())
                .collect(Collectors.joining(" "));
    }

    /** The steps and ends reached, for readers of text. */
    public List<Passage> steps() {
        return passages.stream().filter(Passage::waiting).toList();
    }
}
