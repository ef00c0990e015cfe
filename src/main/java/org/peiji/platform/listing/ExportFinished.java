package org.peiji.platform.listing;

/**
 * An export in the background is over and its file can be fetched. Fired in the transaction that finishes it.
 *
 * @param username whose it is
 * @param jobNumber number of the job, e.g. {@code EXP-2026-000004}
 * @param listingName name of the list, see {@link Listings#find}
 * @param rows how many rows the file holds
 */
public record ExportFinished(String username, String jobNumber, String listingName, int rows) {}
