package org.peiji.expert.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peiji.expert.application.ExpertView;
import org.peiji.expert.application.PoolService;

/** 评审专家 page: where an expert works and has worked, and what he or she has declared. */
@Named
@RequestScoped
public class ExpertPage {

    @Inject
    private PoolService pool;

    private String username;
    private ExpertView expert;

    public void open() {
        expert = pool.expert(username);
    }

    public ExpertView getExpert() {
        return expert;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }
}
