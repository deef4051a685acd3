package fi.hetki.leads;

import fi.hetki.customers.Customer;
import fi.hetki.customers.Customers;
import fi.hetki.moments.Moment;
import fi.hetki.moments.Moments;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Shows beside each other what would become one lead, and what would go where. */
@Component
@Transactional(readOnly = true)
class MergePage {

	private final Moments moments;

	private final Customers customers;

	private final People people;

	private final LeadEntries entries;

	private final LeadTasks tasks;

	MergePage(Moments moments, Customers customers, People people, LeadEntries entries, LeadTasks tasks) {
		this.moments = moments;
		this.customers = customers;
		this.people = people;
		this.entries = entries;
		this.tasks = tasks;
	}

	/** One of the two, with how much was written of it. */
	record Side(Lead lead, Moment moment, long notes, long tasks) {
	}

	String show(LeadMerge.Pair pair, MergeLeads form, Map<String, String> problems, Model model) {
		Lead kept = pair.kept();
		Lead gone = pair.gone();
		List<UUID> ids = Stream.of(kept.noticedBy(), gone.noticedBy(), kept.assigneeId(), gone.assigneeId()).filter(Objects::nonNull).distinct().toList();
		model.addAttribute("kept", side(kept));
		model.addAttribute("gone", side(gone));
		model.addAttribute("due", kept.dueAt().isAfter(gone.dueAt()) ? gone.dueAt() : kept.dueAt());
		model.addAttribute("names", this.people.findAllById(ids).stream().collect(Collectors.toMap(Person::id, it -> it)));
		model.addAttribute("customer", this.customers.findById(Objects.requireNonNull(kept.customerId())).map(Customer::name).orElseThrow());
		model.addAttribute("reasons", Outcome.MERGED.reasons());
		model.addAttribute("form", form);
		model.addAttribute("problems", problems);
		return "leads/merge";
	}

	private Side side(Lead lead) {
		return new Side(lead, this.moments.findById(lead.momentId()).orElseThrow(),
				this.entries.findByLeadIdOrderByAtTimeAscIdAsc(lead.id()).stream().filter(it -> it.kind() == LeadEntry.Kind.NOTE).count(),
				this.tasks.findByLeadIdOrderByCreatedAtAscIdAsc(lead.id()).stream().filter(it -> !it.isDone()).count());
	}
}
