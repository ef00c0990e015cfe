package org.peiji.expert.process;

/** Every string of the process DossierRelease 材料遮蔽. */
public final class DossierReleaseProcess {

    public static final String KEY = "DossierRelease";
    public static final String RELEASE_DOSSIER = "ReleaseDossier";
    static final String CANCELLED = "DossierRelease.Cancelled";

    private DossierReleaseProcess() {}
}
