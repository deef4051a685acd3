package fi.hetki.inbox;

import fi.hetki.inbox.Figures.Count;
import fi.hetki.leads.LeadStage;
import fi.hetki.people.SignedIn;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The leads that are worked, in a column for each stage, and the latest that were closed. */
@Component
class LeadBoard {

	private static final int PAGE = 20;

	private final LeadInbox inbox;

	LeadBoard(LeadInbox inbox) {
		this.inbox = inbox;
	}

	List<Lane> lanes(SignedIn me, LeadFilter filter) {
		// Words are found, not counted: a column tells its number where it fits on its page.
		Figures figures = (filter.q() == null) ? this.inbox.laneFigures(me, filter) : null;
		Map<LeadStage, List<LeadRow>> rows = this.inbox.lanes(me, filter, PAGE + 1);
		return LeadStage.WORKED.stream().map(it -> lane(filter, it, rows.getOrDefault(it, List.of()), figures)).toList();
	}

	private static Lane lane(LeadFilter filter, LeadStage stage, List<LeadRow> rows, @Nullable Figures figures) {
		boolean goesOn = rows.size() > PAGE;
		boolean begins = filter.lane() != stage;
		List<LeadRow> shown = rows.stream().limit(PAGE).toList();
		BigDecimal worth = shown.stream().map(LeadRow::worth).reduce(BigDecimal.ZERO, BigDecimal::add);
		Count count = (begins && !goesOn) ? new Count(rows.size(), worth) : (figures != null) ? figures.of(stage) : null;
		return new Lane(stage, shown, count, goesOn ? filter.after(stage, shown.get(PAGE - 1)).at("/leads/board") : null,
				begins ? null : filter.savedAs(filter.saved()).at("/leads/board"));
	}

	List<LeadRow> closed(SignedIn me, LeadFilter filter) {
		boolean none = filter.stage() != null && filter.stage() != LeadStage.CLOSED;
		return none ? List.of() : this.inbox.list(me, filter.closedOnes(me.id()), PAGE);
	}

	/**
	 * A column.
	 * @param count nothing where it was not counted
	 * @param more address of the next cards
	 * @param first address of the first cards, where these are not the first
	 */
	record Lane(LeadStage stage, List<LeadRow> rows, @Nullable Count count, @Nullable String more, @Nullable String first) {

		public String id() {
			return "lane-" + this.stage.name().toLowerCase(Locale.ROOT);
		}

		/** The stage that a card goes to from here. */
		public @Nullable LeadStage next() {
			int at = LeadStage.WORKED.indexOf(this.stage) + 1;
			return (at < LeadStage.WORKED.size()) ? LeadStage.WORKED.get(at) : null;
		}
	}
}
