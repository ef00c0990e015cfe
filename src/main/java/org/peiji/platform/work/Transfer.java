package org.peiji.platform.work;

import java.time.Instant;

/**
 * 导入导出任务: an export or import in the background as an operator sees it, without what it holds.
 *
 * @param whatKey key of the name of what is exported or imported
 * @param done rows so far
 * @param total rows in all
 * @param reason key of the sentence that says why it failed; null unless it did
 */
public record Transfer(
        String number,
        String username,
        String whatKey,
        Progress progress,
        int done,
        int total,
        Instant at,
        String reason) {}
