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

	private final Rubrics rubrics;

	private final Assessor assessor;

	private final Composite composite;

	VerdictPanel(Rubrics rubrics, Assessor assessor, Composite composite) {
		this.rubrics = rubrics;
		this.assessor = assessor;
		this.composite = composite;
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
		Optional<Assessment> own = this.assessor.own(moment.id(), me.id());
		model.addAttribute("rubric", own.map(this::rubric).orElseGet(this.rubrics::current));
		model.addAttribute("assessed", own.flatMap(this::assessed).orElse(null));
	}

	private Optional<Assessed> assessed(Assessment own) {
		return own.score()
			.map(it -> new Assessed(Verdict.of(it, this.composite.stands()), Why.of(rubric(own), own.answers()), rounded(it.customer()),
					rounded(it.selling())));
	}

	private Rubric rubric(Assessment own) {
		return this.rubrics.version(own.rubricVersion());
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
