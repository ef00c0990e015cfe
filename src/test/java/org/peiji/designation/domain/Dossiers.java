package org.peiji.designation.domain;

/** Dossiers for tests. */
public final class Dossiers {

    private Dossiers() {}

    /** A dossier without anything missing. */
    public static Dossier complete() {
        Dossier dossier = new Dossier();
        dossier.setContactName("闻知行");
        dossier.setContactPhone("027-00000001");
        dossier.setTrainingYears(6);
        dossier.setCohorts(24);
        dossier.setTrainees(1186);
        dossier.setFullTimeStaff(8);
        dossier.setExternalExperts(35);
        dossier.setTrainingRooms(6);
        dossier.setParallelCohorts(2);
        dossier.setCourseSystem("治理能力、专业建设、数字化转型、产教融合四个模块，共 64 门课程。");
        dossier.setSupportStaff("校领导牵头，培训中心主任专职负责。");
        dossier.setSupportRooms("专用培训楼一栋，可住宿 120 人。");
        dossier.setMatchingFunds(650_000);
        dossier.setFollowUp("结业后第 3、6、12 个月跟踪，由班主任负责回访。");
        dossier.setCommitted(true);
        return dossier;
    }
}
