package org.peiji.notice.application;

import org.peiji.approval.Decision;
import org.peiji.notice.domain.Objection;
import org.peiji.platform.engine.OpenTask;
import org.peiji.platform.listing.Bilingual;

/** What the feature asks of the process of an objection. */
public interface ObjectionHandlingWorkflow {

    /**
     * @param subject one line for worklists; never a word of the objector's
     * @param organisationName name of the organisation that the objection is about
     */
    void filed(Objection objection, Bilingual subject, String organisationName);

    OpenTask admission(String task);

    void admissionDecided(OpenTask task, Decision decision);

    OpenTask assignment(String task);

    void assigned(OpenTask task, String investigator);

    OpenTask statement(String task);

    void stated(OpenTask task);

    OpenTask investigation(String task);

    void investigated(OpenTask task);

    OpenTask decision(String task);

    void decided(OpenTask task, Decision decision);

    /** The notice was withdrawn. */
    void dropped(String objection);
}
