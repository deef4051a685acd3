package fi.hetki.matching;

import fi.hetki.catalogue.Drafted;
import fi.hetki.catalogue.Phrase;
import fi.hetki.people.Names;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something in a draft that is worth a look.
 * @param places where it can be put right; more than one where services meet
 * @param languages those that it is about; none where it is about all of the service
 * @param words the phrase that it is about; else empty
 * @param share of all moments, in percent; 0 where it is not about how often
 */
record Lint(Kind kind, List<Place> places, List<String> languages, String words, int share) {

	/** How much it matters, most first. */
	enum Weight {

		/** Somebody waits in vain until it is put right. */
		MEND,
		/** Suggestions get better when somebody looks at it. */
		LOOK,
		/** It may well be meant so. */
		KNOW

	}

	enum Kind {

		OWNER_GONE(Weight.MEND), OWNER_EMPTY(Weight.MEND), QUEUE_STILL(Weight.MEND), INSTEAD_GONE(Weight.LOOK),
		INSTEAD_ROUND(Weight.LOOK), INSTEAD_NONE(Weight.LOOK), LANGUAGE(Weight.LOOK), QUESTIONS(Weight.LOOK),
		COMMON(Weight.LOOK), ASK_ONLY(Weight.LOOK), OVERLAP(Weight.LOOK), DEAD(Weight.KNOW), PRICE(Weight.KNOW);

		private final Weight weight;

		Kind(Weight weight) {
			this.weight = weight;
		}

		Weight weight() {
			return this.weight;
		}
	}

	/**
	 * @param field of the form
	 * @param language null for a field that is the same in every language
	 * @param said the phrase as it stands there; else empty
	 */
	record Place(UUID service, Names name, String field, @Nullable String language, String said) {

		static Place of(Drafted service, String field, @Nullable String language) {
			return new Place(service.id(), service.name(), field, language, "");
		}

		static Place of(Drafted service, Phrase phrase) {
			return new Place(service.id(), service.name(), phrase.kind().field(), phrase.language(), phrase.phrase());
		}

		public String link() {
			String page = "/admin/services/" + this.service;
			return (this.language == null) ? page + "#" + this.field
					: page + "?tongue=" + this.language + "#" + this.field + "." + this.language;
		}
	}

	static Lint about(Kind kind, Place place) {
		return new Lint(kind, List.of(place), List.of(), "", 0);
	}

	static Lint missing(Kind kind, Drafted service, String field, List<String> languages) {
		return new Lint(kind, List.of(Place.of(service, field, languages.get(0))), languages, "", 0);
	}

	static Lint said(Kind kind, Drafted service, Phrase phrase, int share) {
		return new Lint(kind, List.of(Place.of(service, phrase)), List.of(phrase.language()), phrase.phrase(), share);
	}
}
