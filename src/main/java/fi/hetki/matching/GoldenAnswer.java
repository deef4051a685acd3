package fi.hetki.matching;

import fi.hetki.catalogue.Golden;
import fi.hetki.people.Names;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What two versions of a catalogue answer to a golden moment.
 * @param before where its service stands in the version in use; null where that does not offer it
 * @param after where it stands in the draft
 * @param evidence the words that tell it, as the draft hears them, else as the version in use does
 */
record GoldenAnswer(Golden golden, Names service, @Nullable Standing before, Standing after, List<Evidence> evidence) {

	static GoldenAnswer of(Golden golden, String key, Ear inUse, Ear draft) {
		Hearing now = draft.index().hear(golden.text(), golden.language());
		Hearing then = (inUse.index() == draft.index()) ? now : inUse.index().hear(golden.text(), golden.language());
		boolean known = inUse.services().containsKey(key);
		return new GoldenAnswer(golden, draft.services().get(key).name(), known ? Standing.of(key, then, inUse) : null,
				Standing.of(key, now, draft),
				Ear.suggested(now, key).or(() -> Ear.suggested(then, key)).map(Finding::evidence).orElse(List.of()));
	}

	public boolean expectsMatch() {
		return this.golden.expected() == Golden.Expected.MATCH;
	}

	boolean isOfNewService() {
		return this.before == null;
	}

	boolean isRight() {
		return this.after.suggested() == expectsMatch();
	}

	boolean wasRight() {
		return this.before != null && this.before.suggested() == expectsMatch();
	}

	/** Empty where nothing changes; a new service changes nothing for the better. */
	Optional<Turn> turn() {
		if (isOfNewService()) {
			return isRight() ? Optional.empty() : Optional.of(Turn.WRONG_FROM_THE_START);
		}
		return (isRight() == wasRight()) ? Optional.empty() : Optional.of(isRight() ? Turn.NOW_RIGHT : Turn.NOW_WRONG);
	}

	public List<Quote> quote() {
		return Excerpt.of(this.golden.text(), this.evidence);
	}

	enum Turn {

		NOW_WRONG, WRONG_FROM_THE_START, NOW_RIGHT

	}
}
