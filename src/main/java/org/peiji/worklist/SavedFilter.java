package org.peiji.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Actor;

/** 常用筛选: a worklist's query under a name, one's own or shared with the group. The address is the query. */
@Entity
@Table(name = "wrk_saved_filter")
public class SavedFilter {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_ADDRESS = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "wrk_saved_filter")
    @SequenceGenerator(name = "wrk_saved_filter", sequenceName = "wrk_saved_filter_seq", allocationSize = 50)
    private Long id;

    private String username;

    @Column(name = "candidate_group")
    private String candidateGroup;

    private String name;
    private String address;
    private boolean shared;

    protected SavedFilter() {}

    /** @throws Refusal if the name is missing or too long, or the address is none of a worklist */
    SavedFilter(Actor owner, String name, String address, boolean shared) {
        if (name == null || name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw new Refusal("worklist.refusal.filterName", LONGEST_NAME);
        }
        if (address == null || !address.startsWith("worklist.xhtml?") || address.length() > LONGEST_ADDRESS) {
            throw new Refusal("worklist.refusal.filterAddress", LONGEST_ADDRESS);
        }
        this.username = owner.username();
        this.candidateGroup = owner.group();
        this.name = name.strip();
        this.address = address;
        this.shared = shared;
    }

    boolean isOf(Actor actor) {
        return username.equals(actor.username());
    }

    public Long id() {
        return id;
    }

    public String username() {
        return username;
    }

    public String name() {
        return name;
    }

    /** Relative to the worklist's folder, e.g. {@code worklist.xhtml?box=OVERDUE}. */
    public String address() {
        return address;
    }

    public boolean shared() {
        return shared;
    }
}
