package id.sinergi.forum.domain;

import id.sinergi.shared.api.Bilingual;

/** What is known of a forum before it takes place: its name, when, and where. */
public record ForumPlan(Bilingual title, ForumPeriod period, String venue, String city) {}
