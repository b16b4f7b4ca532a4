package id.sinergi.agency.application;

import id.sinergi.agency.api.RegionGroupRef;
import id.sinergi.shared.api.Bilingual;

/** A region group in a list. */
public record RegionGroupRow(RegionGroupRef ref, Bilingual name, int members) {}
