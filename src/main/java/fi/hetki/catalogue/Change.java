package fi.hetki.catalogue;

import fi.hetki.shell.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field in which a service differs from what it was, or from what somebody else has made of it.
 * @param language null for what is the same in every language; the page says that in the reader's words
 * @param before line by line
 */
record Change(String field, @Nullable String language, List<String> before, List<String> after) {

	static List<Change> between(DescribeOffering before, DescribeOffering after) {
		List<Change> found = new ArrayList<>();
		for (String language : Languages.ALL) {
			found.add(new Change("name", language, lines(before.name().in(language)), lines(after.name().in(language))));
			found.add(new Change("category", language, lines(before.category().in(language)), lines(after.category().in(language))));
			found.add(new Change("description", language, lines(before.description().in(language)),
					lines(after.description().in(language))));
			for (Phrase.Kind kind : Phrase.Kind.values()) {
				found.add(new Change(kind.field(), language, before.phrases(language, kind), after.phrases(language, kind)));
			}
			found.add(new Change("questions", language, before.questions(language), after.questions(language)));
		}
		found.removeIf(it -> it.before.equals(it.after));
		differs("prices", before.prices(), after.prices(), found);
		differs("priceUnit", before.priceUnit(), after.priceUnit(), found);
		differs("vat", before.vat(), after.vat(), found);
		differs("recurring", before.recurring(), after.recurring(), found);
		differs("ownerTeam", before.ownerTeam(), after.ownerTeam(), found);
		differs("weeklyCapacity", before.weeklyCapacity(), after.weeklyCapacity(), found);
		differs("whenFull", before.whenFull(), after.whenFull(), found);
		differs("season", before.season(), after.season(), found);
		differs("suits", before.suits(), after.suits(), found);
		differs("archived", before.archived(), after.archived(), found);
		return found;
	}

	private static void differs(String field, Object before, Object after, List<Change> found) {
		if (!Objects.equals(before, after)) {
			found.add(new Change(field, null, List.of(), List.of()));
		}
	}

	private static List<String> lines(String text) {
		return text.lines().toList();
	}

	public List<String> gone() {
		return this.before.stream().filter(it -> !this.after.contains(it)).toList();
	}

	public List<String> come() {
		return this.after.stream().filter(it -> !this.before.contains(it)).toList();
	}

	/** The same lines in another order. */
	public boolean reordered() {
		return gone().isEmpty() && come().isEmpty();
	}
}
