package fi.hetki.matching;

import fi.hetki.catalogue.Catalogue;
import fi.hetki.catalogue.Offering;
import fi.hetki.catalogue.Outlooks;
import fi.hetki.moments.Moment;
import fi.hetki.moments.MomentPanel;
import fi.hetki.people.Names;
import fi.hetki.people.SignedIn;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the moment sounded like, on its page: each suggestion can be passed on, refused or put right there. */
@Component
class HeardPanel implements MomentPanel {

	private final Matches matches;

	private final Catalogue catalogue;

	private final Outlooks outlooks;

	HeardPanel(Matches matches, Catalogue catalogue, Outlooks outlooks) {
		this.matches = matches;
		this.catalogue = catalogue;
		this.outlooks = outlooks;
	}

	@Override
	public int place() {
		return 35;
	}

	@Override
	public String fragment() {
		return "matching/panels :: heard";
	}

	@Override
	public void fill(Moment moment, SignedIn me, Model model) {
		List<Match> found = this.matches.findByMomentIdOrderByPlace(moment.id());
		Map<UUID, Names> names = this.catalogue.findAllById(found.stream().map(Match::offeringId).toList())
			.stream()
			.collect(Collectors.toMap(Offering::id, Offering::name));
		model.addAttribute("outlooks", this.outlooks.of(moment.siteId()));
		model.addAttribute("heardMatches", found.stream().map(it -> new Row(it, names.get(it.offeringId()))).toList());
	}

	record Row(Match match, Names name) {

		/** What stands at the row; texts and actions differ by it. */
		public String state() {
			if (this.match.isPassedOn()) {
				return "passed";
			}
			if (this.match.isRefused()) {
				return "refused";
			}
			if (this.match.isOver()) {
				return "over";
			}
			return (this.match.withheld() != null) ? "withheld" : "open";
		}

		/** Only what was taken from the words can have been misheard. */
		public boolean correctable() {
			return this.match.withheld() != null && this.match.withheld().isFromWords() && !this.match.isPassedOn();
		}
	}
}
