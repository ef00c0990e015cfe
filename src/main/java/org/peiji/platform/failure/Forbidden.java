package org.peiji.platform.failure;

/** The acting person's role or scope does not allow this. Every occurrence stands in the audit trail. */
public class Forbidden extends Refusal {

    private static final long serialVersionUID = 1L;

    public Forbidden(String key, Object... parameters) {
        super(key, parameters);
    }
}
