package fi.hetki.rubric;

import fi.hetki.moments.LogMoment;
import fi.hetki.moments.MomentPart;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.Problems;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Three or four statements about the meeting, answered for oneself or left alone. */
@Component
class MeetingPart implements MomentPart {

	/** The form is filled in at one go: whether anything is passed on is known only when it is too late to ask. */
	private static final Situation ANYTHING_MAY_COME = new Situation(true, true, false);

	private static final int COUNT = 4;

	private final Rubrics rubrics;

	private final Assessor assessor;

	MeetingPart(Rubrics rubrics, Assessor assessor) {
		this.rubrics = rubrics;
		this.assessor = assessor;
	}

	@Override
	public Slot slot() {
		return Slot.MEETING;
	}

	@Override
	public String fragment() {
		return "rubric/form :: items";
	}

	@Override
	public void fill(SignedIn me, Typed typed, Model model) {
		model.addAttribute("rubric", this.rubrics.current());
		model.addAttribute("rubricItems", items(me, typed));
		model.addAttribute("rubricAnswers", typed.answers());
	}

	/** The same at every reload, and whatever was answered stays, even if another moment was logged meanwhile. */
	private List<Item> items(SignedIn me, Typed typed) {
		Rubric rubric = this.rubrics.current();
		List<Item> chosen = ItemChoice.choose(rubric, this.assessor.exposureOf(me.id()), ANYTHING_MAY_COME, me.id(),
				typed.momentId(), COUNT);
		Stream<Item> answered = rubric.items().stream().filter(it -> typed.answers().containsKey(it.key()));
		return Stream.concat(chosen.stream(), answered).distinct().toList();
	}

	@Override
	public void check(LogMoment told, Problems problems) {
		Rubric rubric = this.rubrics.current();
		if (!told.answers().entrySet().stream()
			.filter(it -> !it.getKey().startsWith(PART))
			.allMatch(it -> rubric.offers(it.getKey(), it.getValue()))) {
			problems.add("answers", "rubric.form.unknown");
		}
	}
}
