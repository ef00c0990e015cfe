package org.peiji.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlOutputText;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import org.primefaces.context.PrimeFacesContext;

/**
 * Every form carries the page's nonce from the start. PrimeFaces signs forms by script once the page has arrived, and
 * refuses those that are sent earlier, or where no script runs.
 */
public class SignedForms implements SystemEventListener {

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext faces = FacesContext.getCurrentInstance();
        UIComponent form = (UIComponent) event.getSource();
        if (form.getChildren().stream().anyMatch(Signature.class::isInstance)) {
            return;
        }
        HtmlOutputText signature = new Signature();
        signature.setEscape(false);
        signature.setTransient(true);
        signature.setValue("<input type=\"hidden\" name=\"primefaces.nonce\" value=\""
                + PrimeFacesContext.getCspState(faces).getNonce() + "\"/>");
        form.getChildren().add(signature);
    }

    /** A form within a repetition is rendered once a row, and signed once for all. */
    private static final class Signature extends HtmlOutputText {}

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIComponent component && "jakarta.faces.Form".equals(component.getFamily());
    }
}
