package org.peiji.expert.web;

import java.io.Serializable;
import java.util.List;
import org.peiji.expert.DossierEntry;

/** A heading of the dossier and its lines. */
public record Section(String title, List<DossierEntry> entries) implements Serializable {}
