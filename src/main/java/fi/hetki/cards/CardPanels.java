package fi.hetki.cards;

import fi.hetki.leads.Lead;
import fi.hetki.leads.LeadPanel;
import fi.hetki.moments.Moment;
import fi.hetki.moments.MomentPanel;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.HomePanel;
import fi.hetki.shell.Languages;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Where whoever noticed finds her cards and what customers said to them. */
final class CardPanels {

	private CardPanels() {
	}

	@Component
	static class OnMoment implements MomentPanel {

		private final CardDesk desk;

		private final CardPage page;

		private final Clock clock;

		OnMoment(CardDesk desk, CardPage page, Clock clock) {
			this.desk = desk;
			this.page = page;
			this.clock = clock;
		}

		@Override
		public int place() {
			return 32;
		}

		@Override
		public String fragment() {
			return "cards/panels :: card";
		}

		@Override
		public void fill(Moment moment, SignedIn me, Model model) {
			Optional<CustomerCard> card = this.desk.latest(moment.id());
			model.addAttribute("customerCard", card.orElse(null));
			model.addAttribute("customerCardOpen", card.filter(it -> it.isOpen(this.clock.instant())).isPresent());
			model.addAttribute("cardLanguage", this.page.language(moment));
			model.addAttribute("cardLanguages", Languages.ALL);
		}
	}

	@Component
	static class OnLead implements LeadPanel {

		@Override
		public String fragment() {
			return "cards/panels :: lead";
		}

		@Override
		public void fill(Lead lead, SignedIn me, Model model) {
			model.addAttribute("mayShowCard", lead.isOpen() && lead.noticedBy().equals(me.id()));
		}
	}

	@Component
	static class OnHome implements HomePanel {

		private static final Duration NEWS = Duration.ofDays(14);

		private static final Limit MOST = Limit.of(5);

		private final CustomerCards cards;

		private final Clock clock;

		OnHome(CustomerCards cards, Clock clock) {
			this.cards = cards;
			this.clock = clock;
		}

		@Override
		public int place() {
			return 12;
		}

		@Override
		public String fragment() {
			return "cards/panels :: replies";
		}

		@Override
		public void fill(SignedIn me, Model model) {
			model.addAttribute("cardReplies", this.cards.repliesTo(me.id(), this.clock.instant().minus(NEWS), MOST));
		}
	}
}
