package org.peiji.platform.web;

/**
 * One line of the side menu.
 *
 * @param group key of the group's heading, e.g. {@code shell.group.work}
 * @param href address
 * @param labelKey key of the label
 * @param icon name of the icon
 * @param order place within the whole menu
 */
public record MenuEntry(String group, String href, String labelKey, String icon, int order) {}
