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

	private final PracticeBook book;

	LoopsPanel(Practices practices, Exercises exercises, PracticeBook book) {
		this.practices = practices;
		this.exercises = exercises;
		this.book = book;
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
		PracticeBook.Page page = this.book.page(me.id());
		model.addAttribute("loops",
				this.practices.findByMomentIdAndPersonId(moment.id(), me.id()).map(it -> loops(it, page)).orElse(null));
	}

	private Loops loops(Practice practice, PracticeBook.Page page) {
		return new Loops(this.exercises.find(practice.behaviourKey()).orElse(null),
				this.exercises.find(practice.mindsetKey()).orElse(null), practice.reflection(), page.active(),
				page.followUp());
	}

	/**
	 * An exercise of an older collection may be gone.
	 * @param active what she practises now, which may be what this moment says to try
	 */
	record Loops(@Nullable Exercise behaviour, @Nullable Exercise mindset, @Nullable String reflection,
			PracticeBook.@Nullable Entry active, PracticeBook.@Nullable FollowUp followUp) {

		public boolean practised(Exercise exercise) {
			return this.active != null && this.active.exercise().equals(exercise);
		}

		/** She practises something that this moment does not speak of. */
		public boolean elsewhere() {
			return this.active != null && !this.active.exercise().equals(this.behaviour)
					&& !this.active.exercise().equals(this.mindset);
		}
	}
}
