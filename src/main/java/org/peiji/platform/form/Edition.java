package org.peiji.platform.form;

import java.io.Serializable;
import java.time.Instant;

/**
 * 保存版次: which saving of a section somebody has before him or her.
 *
 * @param number 0 while it was never saved, then one more with each saving
 * @param savedBy name of the person who saved it last; null while it was never saved
 * @param savedAt when; null while it was never saved
 */
public record Edition(int number, String savedBy, Instant savedAt) implements Serializable {

    public static final Edition NONE = new Edition(0, null, null);
}
