package org.peiji.architecture.wrong.cohort.web;

import org.peiji.architecture.wrong.cohort.application.WrongService;

/** Breaks: a page calls what only processes may call. */
public class WrongPage {

    public void act(WrongService service) {
        service.finish();
    }
}
