package org.peiji.platform.engine;

/**
 * A step of a model in which a case can wait.
 *
 * @param key id in the model
 * @param name label in the model, Chinese
 * @param publicLabel what the applicant is told while the case waits here, Chinese
 * @param publicLabelEn the same in English
 */
public record Step(String key, String name, String publicLabel, String publicLabelEn) {}
