package org.peiji.designation.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.List;
import org.peiji.designation.domain.Dossier;
import org.peiji.designation.domain.DossierField;
import org.peiji.designation.domain.DossierViolation;
import org.peiji.platform.web.Texts;

/** The application form while it is filled in: the sheet, and what is wrong with the answers. */
public class SheetForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Dossier sheet;

    SheetForm(Dossier sheet) {
        this.sheet = sheet.copy();
    }

    /** Shows everything that keeps the sheet from being submitted, each at its field; true if there is nothing. */
    boolean isReady(Texts texts) {
        List<DossierViolation> violations = sheet.violations();
        FacesContext faces = FacesContext.getCurrentInstance();
        for (DossierViolation violation : violations) {
            DossierField field = violation.field();
            String words = field == null
                    ? texts.get("designation.rule." + violation.rule())
                    : texts.of(
                            "designation.rule." + violation.rule(),
                            texts.get("designation.DossierField." + field),
                            field.least(),
                            field.most());
            String id = field == null ? "COMMITTED" : field.name();
            faces.addMessage("form:" + id + ":input", new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
        }
        if (!violations.isEmpty()) {
            faces.validationFailed();
        }
        return violations.isEmpty();
    }

    public Dossier getSheet() {
        return sheet;
    }
}
