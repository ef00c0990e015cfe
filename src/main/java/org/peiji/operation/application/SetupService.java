package org.peiji.operation.application;

import static org.peiji.platform.security.Permission.OPERATION_READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.peiji.platform.security.Requires;
import org.peiji.platform.setup.SetupItem;
import org.peiji.platform.setup.SetupSource;

/** 安装配置: what an installation needs before people work with it, and what of it is in place. */
@ApplicationScoped
public class SetupService {

    @Inject
    @Any
    private Instance<SetupSource> sources;

    @Inject
    private ServerSetup server;

    @Requires(OPERATION_READ)
    @Transactional
    public List<SetupItem> items() {
        return StreamSupport.stream(sources.spliterator(), false)
                .flatMap(source -> source.items().stream())
                .sorted(Comparator.comparingInt(SetupItem::order))
                .toList();
    }

    /** True on an installation without demonstration in which nobody works yet, or something must be done first. */
    @Requires(OPERATION_READ)
    @Transactional
    public boolean isFirstRun() {
        return !server.isDemo()
                && (server.isAlone() || items().stream().anyMatch(item -> item.status() == SetupItem.SetupStatus.OPEN));
    }
}
