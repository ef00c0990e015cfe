package org.peiji.platform.failure;

import java.util.List;

/**
 * A rule of the ministry says no. Carries the rule and what the person can do next, as keys of the message bundles,
 * so that the page can say it in the reader's language and keep what was typed.
 *
 * <p>The key names a sentence {@code <feature>.refusal.<rule>}; its parameters fill the sentence.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Object> parameters;

    public Refusal(String key, Object... parameters) {
        super(key);
        this.parameters = List.of(parameters);
    }

    /** Key of the sentence that explains the refusal. */
    public String key() {
        return getMessage();
    }

    public Object[] parameters() {
        return parameters == null ? new Object[0] : parameters.toArray();
    }
}
