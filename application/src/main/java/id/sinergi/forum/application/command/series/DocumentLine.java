package id.sinergi.forum.application.command.series;

import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Wording;

/** A document that everybody who takes part is expected to bring. */
public record DocumentLine(@Wording(max = 300) Bilingual name) {}
