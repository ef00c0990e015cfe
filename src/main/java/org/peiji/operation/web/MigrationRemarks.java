package org.peiji.operation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.operation.domain.Migration;
import org.peiji.operation.domain.MigrationItem;
import org.peiji.platform.engine.ProcessVersions;
import org.peiji.platform.engine.ProcessVersions.Obstacle;
import org.peiji.platform.listing.Words;
import org.peiji.platform.web.Texts;

/** What is in the way of a case, in words: {@code #{migrationRemarks.of(migration, item)}}. */
@Named
@ApplicationScoped
public class MigrationRemarks {

    @Inject
    private ProcessVersions versions;

    @Inject
    private Words words;

    @Inject
    private Texts texts;

    /** Empty if nothing is in the way. */
    public String of(Migration migration, MigrationItem item) {
        if (item.words() == null) {
            return "";
        }
        String step = item.step() == null
                ? ""
                : words.of(versions.stepName(migration.process(), migration.from(), item.step()));
        return new Obstacle(item.step(), item.words()).isNotMapped()
                ? texts.of("operation.obstacle.notMapped", step)
                : texts.of("operation.obstacle.other", step, item.words());
    }
}
