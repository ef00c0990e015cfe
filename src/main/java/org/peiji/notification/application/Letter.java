package org.peiji.notification.application;

/**
 * A mail as it leaves.
 *
 * @param mail number of the mail, from which its message id is made
 * @param to address
 * @param subject one line
 * @param text the words as plain text
 * @param html the same words as simple HTML
 */
public record Letter(Long mail, String to, String subject, String text, String html) {}
