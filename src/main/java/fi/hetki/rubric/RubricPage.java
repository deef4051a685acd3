package fi.hetki.rubric;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import fi.hetki.people.People;
import fi.hetki.people.Person;

/** Lays out the pages of the draft: what it asks, what it changes, and what has to be mended at which place. */
@Component
class RubricPage {

	private final RubricDesk desk;

	private final Rubrics rubrics;

	private final People people;

	RubricPage(RubricDesk desk, Rubrics rubrics, People people) {
		this.desk = desk;
		this.rubrics = rubrics;
		this.people = people;
	}

	RubricDesk.State fill(Model model) {
		RubricDesk.State state = this.desk.state();
		Rubric rubric = drafted(state);
		model.addAttribute("state", state);
		model.addAttribute("rubric", rubric);
		model.addAttribute("difference", state.difference());
		model.addAttribute("findings", RubricChecks.of(rubric).stream().collect(Collectors.groupingBy(RubricChecks.Finding::place)));
		model.addAttribute("names", names());
		return state;
	}

	/** The rubric as it will be. */
	Rubric drafted(RubricDesk.State state) {
		return this.rubrics.version(state.number())
			.asking((state.draft() != null) ? state.draft().number() : state.number(), state.statements().items());
	}

	boolean faulty(RubricDesk.State state) {
		return !RubricChecks.of(drafted(state)).isEmpty();
	}

	List<Dimension> dimensions() {
		return this.rubrics.current().dimensions();
	}

	private Map<UUID, String> names() {
		return this.people.everybody().stream().collect(Collectors.toMap(Person::id, Person::name));
	}
}
