/**
 * The process engine, in quarantine: the only package of the product that names it. Features speak to it through
 * {@link org.peiji.platform.engine.Processes}; it speaks to them through expressions in the models and through the
 * events {@link org.peiji.platform.engine.TaskOpened}, {@link org.peiji.platform.engine.TaskClosed}.
 */
package org.peiji.platform.engine;
