package org.peiji.operation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.peiji.operation.application.MigrationService;
import org.peiji.operation.application.Tally;
import org.peiji.operation.domain.ItemState;
import org.peiji.operation.domain.Migration;
import org.peiji.operation.domain.MigrationItem;
import org.peiji.operation.domain.MigrationState;
import org.peiji.platform.engine.ProcessVersions;
import org.peiji.platform.listing.Bilingual;
import org.peiji.platform.listing.web.StateCounters.Counter;
import org.peiji.platform.web.Acts;
import org.peiji.platform.web.Paging;
import org.peiji.platform.web.Texts;

/** 流程迁移 page: what became of each case, one case first, then the rest. */
@Named
@ViewScoped
public class MigrationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MigrationService migrations;

    @Inject
    private transient ProcessVersions versions;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Acts acts;

    private String number;
    private ItemState state;
    private final Paging paging = new Paging();
    private transient Migration migration;
    private transient Tally tally;

    public void open() {
        migration = migrations.find(number);
        tally = new Tally(migrations.counts(number));
        paging.of(state == null ? tally.total() : tally.of(state));
    }

    public String migrateOne() {
        return done(() -> migrations.migrateOne(number), "operation.migration.one.done");
    }

    public String migrateRest() {
        return done(() -> migrations.migrateRest(number), "operation.migration.rest.begun");
    }

    public String close() {
        return done(() -> migrations.close(number), "operation.migration.closed");
    }

    private String done(Runnable act, String sentence) {
        return acts.run(act, sentence, "/operation/migration.xhtml?number=" + number);
    }

    public Migration getMigration() {
        return migration;
    }

    public Bilingual getName() {
        return versions.name(migration.process());
    }

    public boolean isTryable() {
        return migration.state() == MigrationState.CHECKED && tally.of(ItemState.FITS) > 0;
    }

    public boolean isContinuable() {
        return migration.state() == MigrationState.TRIED;
    }

    public boolean isClosable() {
        return migration.state() == MigrationState.CHECKED || isContinuable();
    }

    public Tally getTally() {
        return tally;
    }

    public List<Counter> getCounters() {
        return Stream.concat(
                        Stream.of(new Counter(
                                "?number=" + number,
                                texts.get("operation.migration.all"),
                                tally.total(),
                                "",
                                state == null)),
                        Stream.of(ItemState.values())
                                .map(each -> new Counter(
                                        "?number=" + number + "&state=" + each,
                                        texts.label(each),
                                        tally.of(each),
                                        each.tone().equals("bad") && tally.of(each) > 0 ? "over" : "",
                                        each == state)))
                .toList();
    }

    public List<MigrationItem> getItems() {
        return migrations.items(number, state, paging.offset(), Paging.SIZE);
    }

    public String getAddress() {
        return "?number=" + number + (state == null ? "" : "&state=" + state);
    }

    public Paging getPaging() {
        return paging;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public ItemState getState() {
        return state;
    }

    public void setState(ItemState state) {
        this.state = state;
    }
}
