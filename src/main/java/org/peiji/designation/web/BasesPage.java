package org.peiji.designation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.designation.DesignationDirectory;
import org.peiji.designation.PublishedRound;

/** 基地名录 page: the bases of the network, round by round. */
@Named
@RequestScoped
public class BasesPage {

    @Inject
    private DesignationDirectory directory;

    private List<PublishedRound> rounds;

    public List<PublishedRound> getRounds() {
        if (rounds == null) {
            rounds = directory.publishedRounds();
        }
        return rounds;
    }
}
