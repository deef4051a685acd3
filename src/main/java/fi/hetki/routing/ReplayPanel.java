package fi.hetki.routing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the rules would have done lately, beside the rules themselves. */
@Component
class ReplayPanel {

	/** A page waits so long; what takes longer is shown when it is ready. */
	private static final Duration PATIENCE = Duration.ofMillis(1200);

	private final ReplayRoom room;

	ReplayPanel(ReplayRoom room) {
		this.room = room;
	}

	void fill(RulesDesk.State state, int asked, Model model) {
		int days = ReplayRoom.DAYS.contains(asked) ? asked : ReplayRoom.DAYS.get(0);
		Optional<Replayed> replayed = played(state, days, model);
		model.addAttribute("days", days);
		model.addAttribute("spans", ReplayRoom.DAYS);
		model.addAttribute("replay", replayed.orElse(null));
		model.addAttribute("never", replayed.map(it -> never(state.rules(), it)).orElse(List.of()));
		model.addAttribute("most", replayed.map(it -> it.teams().stream().mapToInt(Replayed.Row::most).max().orElse(1)).orElse(1));
	}

	private Optional<Replayed> played(RulesDesk.State state, int days, Model model) {
		try {
			return this.room.ask(state.published(), state.rules(), days, PATIENCE);
		}
		catch (ReplayRoom.Failed ours) {
			model.addAttribute("replayFailed", true);
			return Optional.empty();
		}
	}

	/** The places of the rules that took no lead. */
	private static List<Integer> never(Rulebook rules, Replayed replayed) {
		return rules.rules()
			.stream()
			.filter(it -> !replayed.hits().containsKey(it.id()))
			.map(it -> rules.place(it.id()) + 1)
			.toList();
	}
}
