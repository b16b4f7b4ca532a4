package id.sinergi.forum.application;

import id.sinergi.forum.api.DecisionRow;
import id.sinergi.forum.api.ForumRow;
import java.util.List;

/**
 * What an agency has to do with forums; both lists are short.
 *
 * @param forums that it hosts or takes part in, the latest first
 * @param toActOn decisions on which it still has to act, the newest first
 */
public record Engagement(List<ForumRow> forums, List<DecisionRow> toActOn) {}
