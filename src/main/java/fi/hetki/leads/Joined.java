package fi.hetki.leads;

import fi.hetki.moments.Moment;
import fi.hetki.moments.Moments;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.SignedIn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The leads that are looked after in this one: what their customer said, who noticed, and the way to part them again. */
@Component
class Joined implements LeadPanel {

	private final Leads leads;

	private final LeadScope scope;

	private final Moments moments;

	private final People people;

	Joined(Leads leads, LeadScope scope, Moments moments, People people) {
		this.leads = leads;
		this.scope = scope;
		this.moments = moments;
		this.people = people;
	}

	/** @param by who noticed */
	record Part(Lead lead, Moment said, String by, boolean seen) {
	}

	@Override
	public String fragment() {
		return "leads/panels :: joined";
	}

	@Override
	public void fill(Lead lead, SignedIn me, Model model) {
		List<Lead> parts = this.leads.findByMergedIntoInOrderByOpenedAtAscIdAsc(List.of(lead.id()));
		Map<UUID, Moment> said = this.moments.findAllById(parts.stream().map(Lead::momentId).toList())
			.stream()
			.collect(Collectors.toMap(Moment::id, Function.identity()));
		Map<UUID, String> names = this.people.findAllById(parts.stream().map(Lead::noticedBy).toList())
			.stream()
			.collect(Collectors.toMap(Person::id, Person::name));
		Set<UUID> teams = this.scope.teams(me);
		model.addAttribute("joined", parts.stream()
			.map(it -> new Part(it, said.get(it.momentId()), names.get(it.noticedBy()), teams.contains(it.teamId())))
			.toList());
		model.addAttribute("seesKept", Optional.ofNullable(lead.mergedInto())
			.flatMap(this.leads::findById)
			.filter(it -> teams.contains(it.teamId()))
			.isPresent());
	}
}
