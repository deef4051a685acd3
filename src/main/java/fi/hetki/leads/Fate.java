package fi.hetki.leads;

import fi.hetki.people.Names;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a need, told to the person who noticed it.
 * @param blocked why there is no lead; null where there is one
 * @param mergedInto what became of the lead in which it is looked after instead
 * @param said in the order in which it was said
 * @param by the first name of whoever looks after it
 */
public record Fate(@Nullable UUID leadId, UUID momentId, @Nullable String customer, Names service,
		String serviceKey, @Nullable LeadStage stage, @Nullable String blocked, @Nullable String by, Names team,
		Instant due, @Nullable Closure closure, @Nullable String closedBy, List<LeadHold> holds,
		List<Line> said, @Nullable Fate mergedInto) {

	/** What was said between whoever noticed and whoever works the lead. */
	public record Line(LeadEntry.Kind kind, String by, @Nullable String text) {
	}

	public boolean won() {
		return (this.mergedInto != null) ? this.mergedInto.won() : this.closure != null && (this.closure.outcome() == Outcome.WON || this.closure.outcome() == Outcome.HELPED);
	}

	/** Not twice: the second thanks would only be noise. */
	public boolean thanked() {
		return this.said.stream().anyMatch(it -> it.kind() == LeadEntry.Kind.THANKED);
	}

	/** Which sentence tells it; texts under {@code leads.fate}. */
	public String word() {
		if (this.blocked != null) {
			return "block." + this.blocked;
		}
		if (this.closure != null) {
			return this.closure.outcome().name();
		}
		if (this.stage == LeadStage.WAITING && this.holds.stream().anyMatch(LeadHold::queues)
				&& this.holds.stream().filter(LeadHold::waits).allMatch(LeadHold::queues)) {
			return "QUEUED";
		}
		return (this.by == null && this.stage == LeadStage.NEW) ? "QUEUE" : String.valueOf(this.stage);
	}
}
