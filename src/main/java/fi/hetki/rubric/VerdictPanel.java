package fi.hetki.rubric;

import fi.hetki.moments.Moment;
import fi.hetki.moments.MomentPanel;
import fi.hetki.people.SignedIn;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** How the meeting went by one's own answers: the word, the number with its doubt, the reasons. */
@Component
class VerdictPanel implements MomentPanel {

	private final Rubric rubric;

	private final Assessor assessor;

	VerdictPanel(Rubric rubric, Assessor assessor) {
		this.rubric = rubric;
		this.assessor = assessor;
	}

	@Override
	public int place() {
		return 10;
	}

	@Override
	public String fragment() {
		return "rubric/panels :: verdict";
	}

	@Override
	public void fill(Moment moment, SignedIn me, Model model) {
		model.addAttribute("rubric", this.rubric);
		model.addAttribute("assessed", this.assessor.own(moment.id(), me.id()).flatMap(this::assessed).orElse(null));
	}

	private Optional<Assessed> assessed(Assessment own) {
		return own.score()
			.map(it -> new Assessed(Verdict.of(it), Why.of(this.rubric, own.answers()), rounded(it.customer()),
					rounded(it.selling())));
	}

	private static @Nullable Long rounded(@Nullable Double mean) {
		return (mean != null) ? Math.round(mean) : null;
	}

	/**
	 * @param customer mean of the customer-oriented answers, 0..100; null where there was none
	 * @param selling the same of the selling-oriented ones, not reversed
	 */
	record Assessed(Verdict verdict, List<Why> reasons, @Nullable Long customer, @Nullable Long selling) {
	}
}
