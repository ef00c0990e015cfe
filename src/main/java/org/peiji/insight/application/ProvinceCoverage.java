package org.peiji.insight.application;

import org.peiji.organisation.ProvinceKind;

/**
 * 覆盖率: of a province's registered schools, those from which at least one trainee has confirmed.
 *
 * @param schools registered schools
 * @param covered of these, the covered ones
 */
public record ProvinceCoverage(String code, String nameZh, String nameEn, ProvinceKind kind, int schools, int covered) {

    /** Per cent, whole; null where no school is registered. */
    public Integer rate() {
        return schools == 0 ? null : (int) Math.round(covered * 100.0 / schools);
    }
}
