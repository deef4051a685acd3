package fi.hetki.matching;

import fi.hetki.moments.Permission;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A need that was heard of a customer, when and by whom, and whether she may be contacted about it. */
record Noticed(Match match, UUID author, Instant at, Permission.@Nullable Answer permission) {

	UUID offering() {
		return this.match.offeringId();
	}

	/** Says how it stands with the need; what was misheard, or not suggested just then, says nothing. */
	boolean tells() {
		Match.Why why = this.match.withheld();
		return !this.match.isRefused() && (why == null || why == Match.Why.DECLINED || why == Match.Why.OWNED || why == Match.Why.HAS_IT);
	}

	/** Nobody looks after it, and nothing says that it is settled. */
	boolean isOpen(Map<UUID, Boolean> followed) {
		if (this.match.isOver() || this.match.withheld() != null) {
			return false;
		}
		boolean unanswered = this.permission == null || this.permission == Permission.Answer.NOT_ASKED;
		return this.match.isPassedOn() ? followed.getOrDefault(this.match.id(), unanswered) : this.match.isOpen();
	}
}
