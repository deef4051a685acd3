package fi.hetki.matching;

import fi.hetki.catalogue.DescribeOffering;
import fi.hetki.catalogue.Drafted;
import fi.hetki.catalogue.Golden;
import fi.hetki.catalogue.Phrase;
import fi.hetki.catalogue.Price;
import fi.hetki.catalogue.Question;
import fi.hetki.catalogue.Suits;
import fi.hetki.catalogue.Vat;
import fi.hetki.catalogue.WhenFull;
import fi.hetki.people.Names;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Services of a small workshop, as a draft has them. */
final class Sample {

	static final UUID SITE = id("site");

	static final UUID TEAM = id("team");

	private Sample() {
	}

	static UUID id(String name) {
		return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
	}

	static Phrase trigger(String language, String said) {
		return new Phrase(language, Phrase.Kind.TRIGGER, said);
	}

	/** With a price, a team, a question in Finnish, and these Finnish triggers. */
	static Drafted service(String key, String... triggers) {
		return service(key, Arrays.stream(triggers).map(it -> trigger("fi", it)).toList(), List.of(new Question("fi", "Mikä vaivaa?")));
	}

	static Drafted service(String key, List<Phrase> phrases, List<Question> questions) {
		return drafted(key, content(key, new BigDecimal("79"), TEAM, phrases, questions, false));
	}

	static DescribeOffering content(String key, BigDecimal price, UUID team, List<Phrase> phrases, List<Question> questions,
			boolean archived) {
		Names name = new Names(key, key, key);
		return new DescribeOffering(name, name, new Names("", "", ""), List.of(new Price(null, price)), "visit",
				new Vat(true, new BigDecimal("25.5")), false, team, 10, WhenFull.TELL, "", Suits.ANY, phrases, questions, archived);
	}

	static Drafted drafted(String key, DescribeOffering content) {
		return new Drafted(id(key), SITE, key, content, content, "seen");
	}

	/** Judged by the rules alone, so that no training changes what is known about the figures. */
	static Ear ear(int version, Drafted... services) {
		Ear ear = Ears.print(version, List.of(services), Set.of());
		return new Ear(version, ear.index().judgedBy(Judge.BY_RULE), ear.services());
	}

	static Golden match(String key, String text) {
		return new Golden(SITE, id(key), "fi", text, Golden.Expected.MATCH);
	}

	static Golden silence(String key, String text) {
		return new Golden(SITE, id(key), "fi", text, Golden.Expected.SILENCE);
	}
}
