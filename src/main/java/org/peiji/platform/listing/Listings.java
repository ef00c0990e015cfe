package org.peiji.platform.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.StreamSupport;
import org.peiji.platform.failure.Missing;

/** All lists of the product. */
@ApplicationScoped
public class Listings {

    @Inject
    @Any
    private Instance<Listing<?>> listings;

    public List<Listing<?>> all() {
        return StreamSupport.<Listing<?>>stream(listings.spliterator(), false).toList();
    }

    /** @throws Missing if there is no such list */
    public Listing<?> find(String name) {
        return all().stream()
                .filter(listing -> listing.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Missing(String.valueOf(name)));
    }
}
