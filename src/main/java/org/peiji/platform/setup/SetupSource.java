package org.peiji.platform.setup;

import java.util.List;

/** Knows some of what an installation needs. A bean of the feature that can tell. */
public interface SetupSource {

    List<SetupItem> items();
}
