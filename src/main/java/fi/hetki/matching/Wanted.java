package fi.hetki.matching;

import fi.hetki.catalogue.DescribeOffering;
import fi.hetki.catalogue.Phrase;
import fi.hetki.people.Names;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One offering as the engine needs it: what the catalogue says of it, and which of its triggers have been wrong so often
 * that they may only ask.
 */
record Wanted(String key, Names name, Names description, List<Phrase> phrases, Set<Phrase> askOnly) {

	static Wanted of(String key, DescribeOffering content, Set<Phrase> askOnly) {
		return new Wanted(key, content.name(), content.description(), content.phrases(), askOnly);
	}

	/** Whatever its key is. */
	boolean saysTheSame(Wanted other, String language) {
		return Objects.equals(this.name.in(language), other.name.in(language))
				&& Objects.equals(this.description.in(language), other.description.in(language))
				&& this.askOnly.equals(other.askOnly) && said(language).equals(other.said(language));
	}

	/** A firm that wrote its triggers in one language only still hears its own words in a text of another. */
	List<Phrase> said(String language) {
		List<Phrase> own = this.phrases.stream().filter(it -> it.language().equals(language)).toList();
		boolean silent = own.stream().noneMatch(it -> it.kind() == Phrase.Kind.TRIGGER);
		return silent ? this.phrases.stream()
			.filter(it -> it.language().equals(language) || it.kind() == Phrase.Kind.TRIGGER)
			.toList() : own;
	}
}
