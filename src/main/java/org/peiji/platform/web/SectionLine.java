package org.peiji.platform.web;

import java.io.Serializable;
import org.peiji.platform.form.Edition;

/**
 * One section of a long form, as the list of sections shows it.
 *
 * @param key names it in the address
 * @param edition its last saving
 */
public record SectionLine(String key, String label, SectionState state, Edition edition) implements Serializable {}
