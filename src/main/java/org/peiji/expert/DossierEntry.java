package org.peiji.expert;

import java.io.Serializable;

/**
 * 申报材料条目: one line of what an expert reads, as it was when the panel opened.
 *
 * @param section heading under which it stands
 * @param label what it is
 * @param text what the college wrote
 */
public record DossierEntry(String section, String label, String text) implements Serializable {}
