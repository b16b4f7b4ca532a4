package id.sinergi.forum.api;

import id.sinergi.shared.api.Bilingual;

/** A forum as lists show it. */
public record ForumRow(
        String ref, Bilingual title, ForumStatus status, ForumTime time, String venue, String city, AgencyLabel host) {}
