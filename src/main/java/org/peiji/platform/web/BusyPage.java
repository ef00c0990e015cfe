package org.peiji.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import java.util.Arrays;
import java.util.List;

/** What the page says to whom the waiting room had no place for: the form as it was sent, to be sent again. */
@Named
@RequestScoped
public class BusyPage {

    /** A field as it was sent. */
    public record Sent(String name, String value) {}

    /** Nothing, if somebody opened the page by its address. */
    public List<Sent> getFields() {
        return getAddress() == null
                ? List.of()
                : external().getRequestParameterValuesMap().entrySet().stream()
                        .flatMap(field -> Arrays.stream(field.getValue()).map(value -> new Sent(field.getKey(), value)))
                        .toList();
    }

    /** Where it was sent to. */
    public String getAddress() {
        return (String) external().getRequestMap().get(RequestDispatcher.ERROR_REQUEST_URI);
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
