package fi.hetki.rubric;

import fi.hetki.moments.Moment;
import fi.hetki.moments.MomentPanel;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Who else was there, whom the author asked, and how the meeting looked to them beside her own answers. */
@Component
class EyesPanel implements MomentPanel {

	private final EyesDesk desk;

	private final InvitationDesk invitations;

	private final ConsultationDesk consultation;

	private final Rubrics rubrics;

	private final Composite composite;

	private final People people;

	private final Clock clock;

	EyesPanel(EyesDesk desk, InvitationDesk invitations, ConsultationDesk consultation, Rubrics rubrics, Composite composite,
			People people, Clock clock) {
		this.desk = desk;
		this.invitations = invitations;
		this.consultation = consultation;
		this.rubrics = rubrics;
		this.composite = composite;
		this.people = people;
		this.clock = clock;
	}

	@Override
	public int place() {
		return 30;
	}

	@Override
	public String fragment() {
		return "rubric/eyes-parts :: side";
	}

	@Override
	public void fill(Moment moment, SignedIn me, Model model) {
		boolean on = this.consultation.inForce();
		List<Assessment> seen = this.desk.about(moment.id(), me.id());
		model.addAttribute("side", EyesSide.of(seen, this.rubrics, names(seen), this.composite.stands()).orElse(null));
		model.addAttribute("asked", on ? this.desk.asked(moment.id()).stream().map(this::asked).toList() : List.of());
		model.addAttribute("askable", on ? this.invitations.askable(moment) : List.of());
	}

	private Map<UUID, String> names(List<Assessment> seen) {
		List<UUID> raters = seen.stream().map(Assessment::raterId).filter(Objects::nonNull).distinct().toList();
		return this.people.findAllById(raters).stream().collect(Collectors.toMap(Person::id, Person::name));
	}

	private Asked asked(Invitations.Asked it) {
		return new Asked(it.name(), it.invitation().state(this.clock.instant()), it.invitation().dueAt());
	}

	record Asked(String name, Invitation.State state, Instant dueAt) {
	}
}
