package org.peiji.expert;

/**
 * 评审公开方式: who knows whom in a panel. OPEN: experts read each other's sheets once all are sealed. SINGLE: they
 * never do. DOUBLE: neither does the expert know whose dossier it is; the ministry releases a redacted one first.
 */
public enum BlindLevel {
    OPEN,
    SINGLE,
    DOUBLE
}
