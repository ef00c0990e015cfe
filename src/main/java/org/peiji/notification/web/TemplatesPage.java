package org.peiji.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.peiji.notification.application.TemplateService;

/** 消息模板 page: every type in both languages, as it is mailed. */
@Named
@RequestScoped
public class TemplatesPage {

    @Inject
    private TemplateService service;

    private List<TemplateService.Template> templates;

    public void open() {
        templates = service.templates();
    }

    public List<TemplateService.Template> getTemplates() {
        return templates;
    }
}
