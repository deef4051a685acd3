package fi.hetki.coaching;

import fi.hetki.moments.Moment;
import fi.hetki.moments.MomentPanel;
import fi.hetki.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What to do and what to think about after this moment. */
@Component
class LoopsPanel implements MomentPanel {

	private final Practices practices;

	private final Exercises exercises;

	LoopsPanel(Practices practices, Exercises exercises) {
		this.practices = practices;
		this.exercises = exercises;
	}

	@Override
	public int place() {
		return 20;
	}

	@Override
	public String fragment() {
		return "coaching/panels :: loops";
	}

	@Override
	public void fill(Moment moment, SignedIn me, Model model) {
		model.addAttribute("loops",
				this.practices.findByMomentIdAndPersonId(moment.id(), me.id()).map(this::loops).orElse(null));
	}

	private Loops loops(Practice practice) {
		return new Loops(this.exercises.find(practice.behaviourKey()).orElse(null),
				this.exercises.find(practice.mindsetKey()).orElse(null), practice.reflection());
	}

	/** An exercise of an older collection may be gone. */
	record Loops(@Nullable Exercise behaviour, @Nullable Exercise mindset, @Nullable String reflection) {
	}
}
