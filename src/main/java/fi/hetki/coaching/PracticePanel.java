package fi.hetki.coaching;

import fi.hetki.people.SignedIn;
import fi.hetki.shell.HomePanel;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What one is practising now: the exercise after the latest moment. */
@Component
class PracticePanel implements HomePanel {

	private final Practices practices;

	private final Exercises exercises;

	PracticePanel(Practices practices, Exercises exercises) {
		this.practices = practices;
		this.exercises = exercises;
	}

	@Override
	public int place() {
		return 30;
	}

	@Override
	public String fragment() {
		return "coaching/panels :: practice";
	}

	@Override
	public void fill(SignedIn me, Model model) {
		model.addAttribute("practice", this.practices.latestOf(me.id(), Limit.of(1))
			.stream()
			.flatMap(it -> this.exercises.find(it.behaviourKey()).stream())
			.findFirst()
			.orElse(null));
	}
}
