package org.peiji.insight.application;

/** A campaign that a dashboard can show, newest first. */
public record CampaignChoice(String number, int year, String titleZh, String titleEn, String treeVersion) {}
