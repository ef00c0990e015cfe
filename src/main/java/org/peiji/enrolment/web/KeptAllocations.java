package org.peiji.enrolment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.peiji.enrolment.application.AllocationRunView;
import org.peiji.enrolment.application.AllocationService;
import org.peiji.enrolment.domain.AllocationStrategy;
import org.peiji.platform.web.Acts;

/** 已保存的试算, part of the admission desk: keeps the rehearsal that is shown, and lists those that were kept. */
@Named
@ViewScoped
public class KeptAllocations implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AllocationService service;

    @Inject
    private transient Acts acts;

    private String cohort;
    private AllocationStrategy strategy;
    private long seed;
    private transient List<AllocationRunView> runs;

    public void open(String of, AllocationStrategy by, long drawnWith) {
        cohort = of;
        strategy = by;
        seed = drawnWith;
        runs = null;
    }

    public String keep() {
        return acts.run(
                () -> service.keepAllocation(cohort, strategy, seed),
                "enrolment.allocation.done",
                "/enrolment/admission-desk.xhtml?cohort=" + cohort + "&strategy=" + strategy + "&seed=" + seed);
    }

    public List<AllocationRunView> getRuns() {
        if (runs == null) {
            runs = service.allocations(cohort);
        }
        return runs;
    }
}
