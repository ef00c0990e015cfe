package org.peiji.notice;

/**
 * 公示条目: one line of the list that a notice shows.
 *
 * @param code what the source knows the line by; unique within the notice
 * @param textZh what the public reads
 * @param textEn the same in English; the Chinese words if empty
 * @param province code of the province; null where there is none
 * @param organisation code of the organisation that the line is about, asked for a statement when somebody objects;
 *     null if it is about none of the register
 * @param caseNumber number of the case behind the line; who decided in it investigates no objection to it; null if none
 */
public record NoticeLine(
        String code, String textZh, String textEn, String province, String organisation, String caseNumber) {}
