package org.peiji.architecture.wrong.cohort.web;

import java.io.Serializable;
import java.util.List;
import org.peiji.architecture.wrong.cohort.application.WrongService;

/** Breaks: a page calls what only processes may call, and keeps what no session can hold. */
@SuppressWarnings("serial")
public class WrongPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<String> rows;

    public void act(WrongService service) {
        service.finish();
        rows = List.of();
    }

    public List<String> getRows() {
        return rows;
    }
}
