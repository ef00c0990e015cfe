package org.peiji.platform.security;

/**
 * 人员: somebody with an account, as others see it.
 *
 * @param username account name
 * @param name name as shown
 */
public record Person(String username, String name) {}
