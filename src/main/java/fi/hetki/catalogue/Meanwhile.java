package fi.hetki.catalogue;

import fi.hetki.people.Names;
import fi.hetki.shell.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What now stands in a field that somebody else changed while this person was typing.
 * @param language null for what is the same in every language
 * @param stored null where the page says it in the reader's words, such as a price
 */
record Meanwhile(String field, @Nullable String language, @Nullable String stored) {

	/** The fields in which the wish differs from what is stored. */
	static List<Meanwhile> between(DescribeOffering wish, DescribeOffering stored) {
		List<Meanwhile> found = new ArrayList<>();
		for (String language : Languages.ALL) {
			found.add(names("name", language, wish.name(), stored.name()));
			found.add(names("category", language, wish.category(), stored.category()));
			found.add(names("description", language, wish.description(), stored.description()));
			found.add(lines("triggers", language, wish.phrases(language, Phrase.Kind.TRIGGER),
					stored.phrases(language, Phrase.Kind.TRIGGER)));
			found.add(lines("exclusions", language, wish.phrases(language, Phrase.Kind.EXCLUSION),
					stored.phrases(language, Phrase.Kind.EXCLUSION)));
			found.add(lines("questions", language, wish.questions(language), stored.questions(language)));
		}
		found.add(same("price", wish.prices().equals(stored.prices()) && wish.vat().equals(stored.vat())
				&& wish.priceUnit().equals(stored.priceUnit()) && wish.recurring() == stored.recurring()));
		found.add(same("ownerTeam", wish.ownerTeam().equals(stored.ownerTeam())));
		found.add(same("weeklyCapacity", wish.weeklyCapacity() == stored.weeklyCapacity()));
		found.removeIf(Objects::isNull);
		return found;
	}

	private static @Nullable Meanwhile same(String field, boolean same) {
		return same ? null : new Meanwhile(field, null, null);
	}

	private static @Nullable Meanwhile names(String field, String language, Names wish, Names stored) {
		return lines(field, language, wish.in(language).lines().toList(), stored.in(language).lines().toList());
	}

	private static @Nullable Meanwhile lines(String field, String language, List<String> wish, List<String> stored) {
		return wish.equals(stored) ? null : new Meanwhile(field, language, String.join(" · ", stored));
	}
}
