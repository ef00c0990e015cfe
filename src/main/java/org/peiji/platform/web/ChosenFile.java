package org.peiji.platform.web;

import jakarta.faces.event.ValueChangeEvent;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.peiji.platform.failure.Refusal;

/** The file that a person has chosen on a page. It is taken before the rest of the form is looked at. */
public class ChosenFile implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient Part part;

    /** Called by {@code pj:upload} for the control that holds a file. */
    public void take(ValueChangeEvent event) {
        part = event.getNewValue() instanceof Part chosen && chosen.getSize() > 0 ? chosen : null;
    }

    public String name() {
        return required().getSubmittedFileName();
    }

    /** The content; of a file that is too large only as much as shows that it is. */
    public byte[] content(int largest) {
        try (InputStream in = required().getInputStream()) {
            return in.readNBytes(largest + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Part required() {
        if (part == null) {
            throw new Refusal("part.refusal.noFile");
        }
        return part;
    }
}
