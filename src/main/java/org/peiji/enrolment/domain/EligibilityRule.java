package org.peiji.enrolment.domain;

/** 资格条款: one rule that an enrolment must keep, as the decision table {@code EnrolmentEligibility} names it. */
public enum EligibilityRule {
    /** 同一班次只报一次. */
    TWICE("cohort"),
    /** 日期不重叠. */
    OVERLAP("cohort"),
    /** 一个周期内不重复参加同一项目. */
    REPEATED("cohort"),
    /** 年度学时上限. */
    HOURS("cohort"),
    /** 无故缺席. */
    ABSENCES("cohort"),
    /** 干部类别. */
    CATEGORY("cadreCategory"),
    /** 职务层次. */
    LEVEL("postLevel"),
    /** 年龄. */
    AGE("idNumber");

    private final String field;

    EligibilityRule(String field) {
        this.field = field;
    }

    /** Id of the field on the form that it is about. */
    public String field() {
        return field;
    }
}
