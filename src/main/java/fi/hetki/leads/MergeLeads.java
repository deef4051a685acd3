package fi.hetki.leads;

import fi.hetki.shell.Problems;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That two leads are one need, as somebody filled it in: which one goes, why, and what whoever noticed reads. */
public record MergeLeads(@Nullable UUID other, @Nullable Integer version, @Nullable Integer otherVersion, @Nullable String reason,
		@Nullable String sentence) {

	private static final int LONGEST = 1000;

	/**
	 * @throws Problems.Refused with a sentence for each field that has to be mended
	 */
	public MergeLeads checked() {
		Problems problems = new Problems();
		if (this.reason == null || !Outcome.MERGED.reasons().contains(this.reason)) {
			problems.add("reason", "leads.merge.reason.missing");
		}
		if (this.sentence == null || this.sentence.isBlank()) {
			problems.add("sentence", "leads.merge.sentence.missing");
		}
		else if (this.sentence.length() > LONGEST) {
			problems.add("sentence", "leads.text.long", LONGEST, this.sentence.length());
		}
		problems.refuseIfAny();
		return this;
	}

	Closure closure(UUID by, Instant at) {
		return new Closure(Outcome.MERGED, null, this.reason, String.valueOf(this.sentence).strip(), by, at);
	}
}
