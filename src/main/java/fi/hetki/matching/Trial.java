package fi.hetki.matching;

import fi.hetki.catalogue.SentenceTrial;
import fi.hetki.people.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows an admin what a sentence would suggest by the draft, and what it suggests today. */
@Component
public class Trial implements SentenceTrial {

	/** As much as is listened to in a moment. */
	private static final int LISTENS_TO = 10_000;

	private final Ears ears;

	private final Clock clock;

	Trial(Ears ears, Clock clock) {
		this.ears = ears;
		this.clock = clock;
	}

	/** What both versions hear; where nothing is drafted, the draft is the version in use. */
	public Compared compare(UUID siteId, String text, @Nullable String language, SignedIn me) {
		LocalDate day = LocalDate.now(this.clock.withZone(me.zone()));
		Ear inUse = this.ears.inUse(siteId);
		Ear draft = this.ears.draft(siteId);
		Hearing then = inUse.index().hear(text, language);
		Hearing now = (inUse.index() == draft.index()) ? then : draft.index().hear(text, language);
		return new Compared(now.language(), VersionHeard.of(then, inUse, day), VersionHeard.of(now, draft, day));
	}

	public record Compared(String language, VersionHeard inUse, VersionHeard draft) {
	}

	@Override
	public String fragment() {
		return "matching/trial :: result";
	}

	@Override
	public void fill(UUID siteId, String text, SignedIn me, Model model) {
		String heard = (text.length() > LISTENS_TO) ? text.substring(0, LISTENS_TO) : text;
		model.addAttribute("trialHeard", TrialAnswer.of(heard.strip(),
				LocalDate.now(this.clock.withZone(me.zone())), this.ears.inUse(siteId), this.ears.draft(siteId)));
		model.addAttribute("trialThreshold", TriggerIndex.THRESHOLD);
	}
}
