package org.peiji.platform.engine;

import java.time.Instant;
import java.util.List;
import org.peiji.platform.listing.Bilingual;

/**
 * 事项技术状态: where a case stands technically; no business data.
 *
 * @param caseNumber its number
 * @param process id of its process
 * @param name name of its process
 * @param version version of the model that it follows
 * @param began when the process began
 * @param ended when it ended; null while it runs
 * @param jobs what runs or will run by itself
 * @param incidents what failed
 */
public record CaseState(
        String caseNumber,
        String process,
        Bilingual name,
        int version,
        Instant began,
        Instant ended,
        List<JobRow> jobs,
        List<Incident> incidents) {}
