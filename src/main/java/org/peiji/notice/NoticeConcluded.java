package org.peiji.notice;

import java.util.Set;

/**
 * 公示已办结: fired within the transaction in which a notice ends; whoever asked for it goes on from here.
 *
 * @param notice number of the notice that ended; of a renewed one the last
 * @param source number of the case that asked for it; null if nobody did
 * @param takenOff codes of the lines that were taken off the list, those of earlier versions included
 */
public record NoticeConcluded(String notice, String source, NoticeOutcome outcome, Set<String> takenOff) {}
