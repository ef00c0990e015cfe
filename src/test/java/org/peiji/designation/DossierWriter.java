package org.peiji.designation;

import java.util.Map;
import org.peiji.designation.application.BaseApplicationService;
import org.peiji.designation.domain.Dossier;
import org.peiji.designation.domain.DossierField;
import org.peiji.platform.form.Edition;

/** Writes whole dossiers, section by section, as the acting person. */
public final class DossierWriter {

    private DossierWriter() {}

    public static void write(BaseApplicationService service, String number, Dossier dossier) {
        Map<String, Edition> before = service.sections(number);
        for (DossierField.Section section : DossierField.Section.values()) {
            int begunWith = before.getOrDefault(section.name(), Edition.NONE).number();
            service.saveSection(number, section, begunWith, dossier);
        }
    }
}
