package org.peiji.assessment;

/** 考核批次状态: open until the last assessment has its grade. */
public enum CampaignStatus {
    OPEN,
    CLOSED
}
