package org.peiji.organisation;

/** 机构类别: what an organisation is. Being a training base is a designation, not a kind. */
public enum OrganisationKind {
    /** 部委: the Ministry of Education, or another ministry. */
    MINISTRY,
    /** 司局: a department of a ministry. */
    MINISTRY_DEPARTMENT,
    /** 处室: a division of a ministry's department. */
    MINISTRY_DIVISION,
    /** 部属单位: an institute of a ministry. */
    MINISTRY_INSTITUTE,
    /** 省级教育行政部门: the education authority of a province, the Corps or a separately planned city. */
    PROVINCIAL_AUTHORITY,
    /** 省级部门: a provincial department, or a division of one, as a document names it. */
    PROVINCIAL_DEPARTMENT,
    /** 市级人民政府. */
    MUNICIPAL_GOVERNMENT,
    /** 市级部门: a bureau of a city, or a division of one. */
    MUNICIPAL_DEPARTMENT,
    /** 党的机关. */
    PARTY_BODY,
    /** 中等职业学校. */
    SECONDARY_VOCATIONAL_SCHOOL,
    /** 高等职业院校. */
    HIGHER_VOCATIONAL_COLLEGE,
    /** 本科层次职业学校. */
    VOCATIONAL_UNIVERSITY,
    /** 技工院校: under the authorities for human resources. */
    TECHNICIAN_COLLEGE,
    /** 开放大学. */
    OPEN_UNIVERSITY,
    /** 培训机构. */
    TRAINING_CENTRE,
    /** 研究机构. */
    RESEARCH_INSTITUTE,
    /** 行业教育中心. */
    INDUSTRY_EDUCATION_CENTRE,
    /** 职业教育集团. */
    VOCATIONAL_EDUCATION_GROUP,
    /** 职业教育联盟. */
    ALLIANCE,
    /** 企业. */
    ENTERPRISE,
    /** 产业服务中心. */
    INDUSTRY_CENTRE,
    /** 产业园区. */
    INDUSTRIAL_PARK,
    /** 社会团体: a learned society or a federation. */
    ASSOCIATION,
    /** 行业协会. */
    INDUSTRY_ASSOCIATION,
    /** 群团组织. */
    MASS_ORGANISATION,
    /** 专家工作站. */
    EXPERT_PLATFORM,
    /** 实训设施. */
    FACILITY,
    /** 考察地点: a destination of site visits. */
    SITE,
    /** 媒体. */
    MEDIA
}
