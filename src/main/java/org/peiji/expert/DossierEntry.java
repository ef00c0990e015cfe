package org.peiji.expert;

import java.io.Serializable;

/**
 * 申报材料条目: one line of what an expert reads, as it was when the panel opened.
 *
 * @param section heading under which it stands
 * @param label what it is
 * @param text what the college wrote
 * @param criterion code of the criterion for which it is evidence; null if it is for all
 * @param identifying true for what names the institution; left out where the review is double blind
 */
public record DossierEntry(String section, String label, String text, String criterion, boolean identifying)
        implements Serializable {

    /** A line that is read for every criterion and names nobody. */
    public DossierEntry(String section, String label, String text) {
        this(section, label, text, null, false);
    }
}
