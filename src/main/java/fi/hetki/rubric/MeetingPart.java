package fi.hetki.rubric;

import fi.hetki.moments.LogMoment;
import fi.hetki.moments.MomentPart;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.Problems;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Three or four statements about the meeting, answered for oneself or left alone. */
@Component
class MeetingPart implements MomentPart {

	private final Rubrics rubrics;

	private final Assessor assessor;

	private final AskedBook book;

	private final Clock clock;

	MeetingPart(Rubrics rubrics, Assessor assessor, AskedBook book, Clock clock) {
		this.rubrics = rubrics;
		this.assessor = assessor;
		this.book = book;
		this.clock = clock;
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
		Asked asked = before(me, typed).orElseGet(() -> choose(me, typed));
		Rubric rubric = this.rubrics.version(asked.rubricVersion());
		model.addAttribute("rubric", rubric);
		model.addAttribute("rubricItems", asked.items().stream().map(rubric::item).toList());
		model.addAttribute("rubricAnswers", typed.answers());
		model.addAttribute("rubricAsked", this.book.write(asked, me.id()));
	}

	/** What stood there before stays, once any of it is answered. */
	private Optional<Asked> before(SignedIn me, Typed typed) {
		return this.book.read(typed.asides(), me.id())
			.filter(it -> it.items().stream().anyMatch(typed.answers()::containsKey));
	}

	/** The same at every reload; an answer to a form that got another id stays, too. */
	private Asked choose(SignedIn me, Typed typed) {
		Rubric rubric = this.rubrics.current();
		if (!this.assessor.ratesHerself(me.id())) {
			return Asked.of(rubric, List.of());
		}
		Assessor.Habit habit = this.assessor.habitOf(me.id());
		List<Item> chosen = ItemChoice.choose(rubric, habit.exposure(), situation(typed), me.id(), typed.momentId(), habit.items());
		List<Item> answered = rubric.items().stream().filter(it -> typed.answers().containsKey(it.key())).limit(habit.items()).toList();
		List<Item> kept = Stream.concat(answered.stream(), chosen.stream()).distinct().limit(habit.items()).toList();
		return Asked.of(rubric, Stream.concat(chosen.stream(), answered.stream()).distinct().filter(kept::contains).toList());
	}

	/** An empty form does not know yet what comes of it. One that comes back knows whether the customer said no. */
	private static Situation situation(Typed typed) {
		return new Situation(true, !typed.declined(), typed.declined());
	}

	/** A form may answer what it asked; a program, which asks by itself, anything in use, and no more of it than a form. */
	@Override
	public void check(LogMoment told, Problems problems) {
		Map<String, String> answers = told.answers();
		if (answers.isEmpty()) {
			return;
		}
		Rubric rubric = this.assessor.rubricOf(told);
		List<String> asked = (told.asides() != null) ? this.book.read(told).map(Asked::items).orElse(List.of())
				: rubric.items().stream().map(Item::key).toList();
		if (answers.size() > Tempo.USUAL || !asked.containsAll(answers.keySet())
				|| !answers.entrySet().stream().allMatch(it -> rubric.offers(it.getKey(), it.getValue()))) {
			problems.add("answers", "rubric.form.unknown");
		}
		if (told.happenedAt() != null && told.happenedAt().isBefore(this.clock.instant().minus(Assessor.FRESH))) {
			problems.add("answers", "rubric.form.late", Assessor.FRESH.toDays());
		}
	}
}
