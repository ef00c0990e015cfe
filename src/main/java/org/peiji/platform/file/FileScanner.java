package org.peiji.platform.file;

/**
 * 病毒扫描: looks at what is uploaded. The one that is set up is a CDI bean; an installation may bring its own as an
 * alternative.
 */
public interface FileScanner {

    /** Never throws: a scanner that cannot be reached answers {@link ScanState#PENDING}, and is asked again later. */
    Verdict scan(byte[] content);

    /**
     * What the scanner says.
     *
     * @param finding name of what was found; null if nothing was
     */
    record Verdict(ScanState state, String finding) {

        static final Verdict NONE = new Verdict(ScanState.NOT_SCANNED, null);
        static final Verdict LATER = new Verdict(ScanState.PENDING, null);
        static final Verdict CLEAN = new Verdict(ScanState.CLEAN, null);

        static Verdict found(String finding) {
            return new Verdict(ScanState.QUARANTINED, finding);
        }
    }
}
