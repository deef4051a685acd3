package fi.hetki.moments;

import fi.hetki.people.Entry;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.HomePanel;
import java.time.Clock;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The latest of one's own moments, on one's own page. */
@Component
class OwnMoments implements HomePanel {

	private final Moments moments;

	private final Clock clock;

	OwnMoments(Moments moments, Clock clock) {
		this.moments = moments;
		this.clock = clock;
	}

	@Override
	public int place() {
		return 90;
	}

	@Override
	public String fragment() {
		return "moments/panels :: own";
	}

	@Override
	public void fill(SignedIn me, Model model) {
		model.addAttribute("ownMoments",
				this.moments.of(me.id(), this.clock.instant().plusSeconds(1), Entry.newId(), Limit.of(5)));
	}
}
