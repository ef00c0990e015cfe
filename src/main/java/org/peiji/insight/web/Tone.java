package org.peiji.insight.web;

/** The steps of the one ramp in which all figures are drawn; the lowest is marked ({@code lo}). */
final class Tone {

    private Tone() {}

    /** For shares of points: below 70 has to be explained ([C] convention). */
    static String ofPoints(int rate) {
        if (rate < 70) {
            return "lo";
        }
        return rate < 80 ? "s1" : rate < 85 ? "s2" : rate < 90 ? "s3" : "s4";
    }

    /** For coverage: below 40 is low ([C] convention); {@code none} where there is nothing to cover. */
    static String ofCoverage(Integer rate) {
        if (rate == null) {
            return "none";
        }
        if (rate < 40) {
            return "lo";
        }
        return rate < 50 ? "s1" : rate < 60 ? "s2" : rate < 70 ? "s3" : "s5";
    }
}
