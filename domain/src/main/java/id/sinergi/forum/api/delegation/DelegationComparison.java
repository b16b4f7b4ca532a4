package id.sinergi.forum.api.delegation;

import id.sinergi.shared.api.text.ComparedLine;
import java.util.List;

/** Two lists of people of one delegation side by side, one line for each person. */
public record DelegationComparison(int before, int after, List<ComparedLine> lines) {}
