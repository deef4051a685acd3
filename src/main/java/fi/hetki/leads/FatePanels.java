package fi.hetki.leads;

import fi.hetki.moments.Moment;
import fi.hetki.moments.MomentPanel;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.HomePanel;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What became of the needs one noticed: on one's own page, and on the page of each moment. */
final class FatePanels {

	private FatePanels() {
	}

	@Component
	static class OnHome implements HomePanel {

		private final Fates fates;

		private final Leads leads;

		private final Clock clock;

		OnHome(Fates fates, Leads leads, Clock clock) {
			this.fates = fates;
			this.leads = leads;
			this.clock = clock;
		}

		@Override
		public int place() {
			return 10;
		}

		@Override
		public String fragment() {
			return "leads/panels :: fates";
		}

		@Override
		public void fill(SignedIn me, Model model) {
			Instant year = this.clock.instant().atZone(me.zone()).toLocalDate().withDayOfYear(1).atStartOfDay(me.zone()).toInstant();
			Map<@Nullable Object, Long> outcomes = new HashMap<>();
			this.leads.outcomesOf(me.id(), year).forEach(it -> outcomes.put(it[0], (Long) it[1]));
			model.addAttribute("fates", this.fates.latestOf(me.id(), 6));
			model.addAttribute("leadsThisYear", outcomes.values().stream().mapToLong(Long::longValue).sum());
			model.addAttribute("answeredThisYear", outcomes.entrySet().stream().filter(it -> it.getKey() != null).mapToLong(Map.Entry::getValue).sum());
			model.addAttribute("helpedThisYear", outcomes.getOrDefault(Outcome.WON, 0L) + outcomes.getOrDefault(Outcome.HELPED, 0L));
			model.addAttribute("unsoldThisYear", outcomes.getOrDefault(Outcome.HELPED, 0L));
		}
	}

	@Component
	static class OnMoment implements MomentPanel {

		private final Fates fates;

		OnMoment(Fates fates) {
			this.fates = fates;
		}

		@Override
		public int place() {
			return 30;
		}

		@Override
		public String fragment() {
			return "leads/panels :: next";
		}

		@Override
		public void fill(Moment moment, SignedIn me, Model model) {
			List<Fate> told = this.fates.of(moment);
			model.addAttribute("fates", told);
			model.addAttribute("mine", moment.authorId().equals(me.id()));
			model.addAttribute("mayBePermitted", told.stream().anyMatch(it -> "consent".equals(it.blocked())));
			model.asMap().putIfAbsent("problems", Map.of());
			model.asMap().putIfAbsent("typed", Map.of());
		}
	}
}
