package fi.hetki.matching;

import fi.hetki.catalogue.Phrase;
import java.util.UUID;

/** A trigger as moments remember it: its service, its language and its words. */
record Spoken(UUID offering, String language, String phrase) {

	static Spoken of(UUID offering, Phrase phrase) {
		return new Spoken(offering, phrase.language(), phrase.phrase());
	}
}
