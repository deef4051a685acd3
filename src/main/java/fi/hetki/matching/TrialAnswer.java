package fi.hetki.matching;

import fi.hetki.people.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the draft answers to a sentence, and where the version in use answers otherwise.
 * @param lost what the version in use would suggest and the draft would not
 * @param near what was heard, but not clearly enough
 */
record TrialAnswer(String text, String language, int inUse, int draft, List<Hit> hits, List<Lost> lost, List<Withheld> withheld,
		List<Near> near) {

	private static final int NEAR = 3;

	/**
	 * A service that the draft suggests.
	 * @param before where it stands in the version in use
	 * @param inSeason whether it is offered on the day at all
	 */
	record Hit(Names service, double strength, List<Quote> quote, List<Evidence> evidence, Standing before, boolean inSeason) {
	}

	/** A service that the draft suggests no more, and why. */
	record Lost(Names service, double strength, Standing now) {
	}

	record Withheld(Names service, Refusal.Why why, Evidence evidence, List<Quote> quote) {
	}

	record Near(Names service, double strength, List<Evidence> evidence) {
	}

	static TrialAnswer of(String text, LocalDate day, Ear inUse, Ear draft) {
		Hearing now = draft.index().hear(text, null);
		Hearing then = (inUse.index() == draft.index()) ? now : inUse.index().hear(text, null);
		return new TrialAnswer(text, now.language(), inUse.version(), draft.version(),
				now.suggested().stream().map(it -> hit(text, day, it, then, inUse, draft)).toList(),
				then.suggested()
					.stream()
					.filter(it -> Ear.suggested(now, it.key()).isEmpty())
					.map(it -> new Lost(inUse.services().get(it.key()).name(), it.strength(), Standing.of(it.key(), now, draft)))
					.toList(),
				now.withheld().stream().map(it -> withheld(text, it, draft)).toList(), near(now, then, draft));
	}

	private static Hit hit(String text, LocalDate day, Finding it, Hearing then, Ear inUse, Ear draft) {
		Ear.Service service = draft.services().get(it.key());
		return new Hit(service.name(), it.strength(), Excerpt.of(text, it.evidence()), it.evidence(),
				Standing.of(it.key(), then, inUse), service.season().covers(day));
	}

	private static Withheld withheld(String text, Refusal it, Ear draft) {
		return new Withheld(draft.services().get(it.key()).name(), it.why(), it.evidence(),
				Excerpt.of(text, List.of(it.evidence())));
	}

	/** What the version in use suggests stands among the lost ones, and what is withheld has its own reason. */
	private static List<Near> near(Hearing now, Hearing then, Ear draft) {
		return now.considered()
			.stream()
			.filter(it -> Stream.of(now, then).noneMatch(heard -> Ear.suggested(heard, it.key()).isPresent()))
			.filter(it -> now.withheld().stream().noneMatch(withheld -> withheld.key().equals(it.key())))
			.limit(NEAR)
			.map(it -> new Near(draft.services().get(it.key()).name(), it.strength(), it.evidence()))
			.toList();
	}

	/** Whether there is a draft to compare. */
	public boolean compares() {
		return this.draft != this.inUse && this.inUse > 0;
	}
}
