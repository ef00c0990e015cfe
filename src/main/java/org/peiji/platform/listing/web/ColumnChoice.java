package org.peiji.platform.listing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.peiji.platform.listing.ListQuery;
import org.peiji.platform.listing.Listing;
import org.peiji.platform.listing.Listings;

/** The columns that a person ticks in a list's column chooser. */
@Named
@RequestScoped
public class ColumnChoice {

    @Inject
    private Listings listings;

    @Inject
    private Lists lists;

    public void keep() throws IOException {
        keep(true);
    }

    public void forget() throws IOException {
        keep(false);
    }

    /** Keeps or forgets, and shows the same rows again. */
    private void keep(boolean chosen) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        Map<String, String[]> sent = external.getRequestParameterValuesMap();
        Listing<?> listing = listings.find(external.getRequestParameterMap().get("listing"));
        ListQuery columns = ListQuery.of(listing, Map.of("columns", sent.getOrDefault("column", new String[0])));
        lists.keepColumns(listing, chosen ? columns.columns() : List.of());
        ListQuery query = ListQuery.of(
                        listing, external.getRequestParameterMap().get("return"))
                .showing(List.of());
        external.redirect(listing.address() + "?" + query.address());
    }
}
