package id.sinergi.forum.api.series;

import id.sinergi.agency.api.AgencyId;

/** The host of a series has accepted or declined a topic; its state says which. For the agency that proposed it. */
public record TopicAnswered(TopicId topic, AgencyId proposer, TopicState state) {}
