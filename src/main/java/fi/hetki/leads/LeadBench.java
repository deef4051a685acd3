package fi.hetki.leads;

import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.SignedIn;
import fi.hetki.routing.Reason;
import fi.hetki.routing.RoutingDecision;
import fi.hetki.routing.RoutingDecisions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What was done about a lead and what can be done now: its trail, tasks, holds and colleagues. */
@Component
public class LeadBench {

	private final LeadScope scope;

	private final LeadHolds holds;

	private final LeadEntries entries;

	private final LeadTasks tasks;

	private final LeadAttachments attachments;

	private final Promises promises;

	private final People people;

	private final RoutingDecisions decisions;

	LeadBench(LeadScope scope, LeadHolds holds, LeadEntries entries, LeadTasks tasks, LeadAttachments attachments, Promises promises, People people,
			RoutingDecisions decisions) {
		this.scope = scope;
		this.holds = holds;
		this.entries = entries;
		this.tasks = tasks;
		this.attachments = attachments;
		this.promises = promises;
		this.people = people;
		this.decisions = decisions;
	}

	void lay(Lead lead, SignedIn me, Model model) {
		Laid laid = on(lead);
		model.addAttribute("trail", laid.trail());
		model.addAttribute("decisions", laid.decisions());
		model.addAttribute("names", laid.names());
		model.addAttribute("attached", laid.attached());
		model.addAttribute("mostBytes", LeadFiles.MOST_BYTES);
		model.addAttribute("manages", this.scope.manages(lead, me));
		model.addAttribute("readers", this.scope.readers(lead).stream().filter(it -> !it.id().equals(me.id())).toList());
		model.addAttribute("holds", this.holds.findByLeadIdOrderBySetAt(lead.id()));
		model.addAttribute("tasks", laid.tasks());
		model.addAttribute("planned", laid.planned());
		model.addAttribute("misunderstood", laid.trail().stream().filter(it -> it.kind() == LeadEntry.Kind.MISUNDERSTOOD).toList());
		model.addAttribute("owed", this.promises.findByLeadId(lead.id()).filter(it -> !it.isTold() && lead.isOpen()).orElse(null));
		model.addAttribute("stages", LeadStage.WORKED);
		model.addAttribute("outcomes", Outcome.CHOSEN);
	}

	public Laid on(Lead lead) {
		List<UUID> one = this.scope.withJoined(lead);
		List<LeadAttachment> attached = this.attachments.findByLeadIdInOrderByAddedAtAscIdAsc(one);
		List<LeadEntry> trail = this.entries.findByLeadIdInOrderByAtTimeAscIdAsc(one)
			.stream()
			.filter(it -> it.leadId().equals(lead.id()) || LeadEntry.Kind.WRITTEN.contains(it.kind()))
			.toList();
		List<RoutingDecision> decided = this.decisions.findByMatchIdOrderByDecidedAt(lead.matchId());
		return new Laid(trail, behind(trail, decided), named(lead, trail, decided, attached), attached,
				this.tasks.findByLeadIdInOrderByCreatedAtAscIdAsc(one));
	}

	/**
	 * What lies there of one lead.
	 * @param decisions by the line of the trail that they stand behind
	 * @param names of everybody who is spoken of
	 */
	public record Laid(List<LeadEntry> trail, Map<UUID, List<RoutingDecision>> decisions, Map<UUID, Person> names, List<LeadAttachment> attached,
			List<LeadTask> tasks) {

		/** What is to be done next; nothing where no step was agreed. */
		public @Nullable LeadTask planned() {
			return this.tasks.stream()
				.filter(it -> !it.isDone())
				.min(Comparator.comparing(it -> (it.dueOn() != null) ? it.dueOn() : LocalDate.MAX))
				.orElse(null);
		}
	}

	/** The decisions by the line of the trail that they stand behind. */
	private static Map<UUID, List<RoutingDecision>> behind(List<LeadEntry> trail, List<RoutingDecision> decided) {
		List<LeadEntry> lines = trail.stream().filter(it -> LeadEntry.Kind.DECIDED.contains(it.kind())).toList();
		Map<UUID, List<RoutingDecision>> behind = new HashMap<>();
		for (RoutingDecision it : decided) {
			lines.stream()
				.filter(line -> !line.at().isBefore(it.decidedAt()))
				.findFirst()
				.or(() -> lines.stream().reduce((one, other) -> other))
				.ifPresent(line -> behind.computeIfAbsent(line.id(), key -> new ArrayList<>()).add(it));
		}
		return behind;
	}

	/** Everybody whose name stands on the page. */
	private Map<UUID, Person> named(Lead lead, List<LeadEntry> trail, List<RoutingDecision> decided, List<LeadAttachment> attached) {
		Stream<UUID> acted = trail.stream().flatMap(it -> Stream.of(it.by(), it.about()));
		Stream<UUID> mentioned = trail.stream().flatMap(it -> it.mentions().stream()).map(Mention::personId);
		Stream<UUID> brought = attached.stream().map(LeadAttachment::addedBy);
		Stream<UUID> considered = decided.stream().flatMap(it -> it.reasons().stream()).map(Reason::person);
		List<UUID> ids = Stream.of(acted, mentioned, brought, considered, Stream.of(lead.noticedBy(), lead.assigneeId()))
			.flatMap(Function.identity())
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		return this.people.findAllById(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
	}
}
