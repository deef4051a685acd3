package fi.hetki.rubric;

import fi.hetki.shell.Problems;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps whether staff were consulted, without which no colleague and no manager rates anything. */
@Service
@Transactional
public class ConsultationDesk {

	private final Consultations consultations;

	private final Clock clock;

	ConsultationDesk(Consultations consultations, Clock clock) {
		this.consultations = consultations;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	boolean inForce() {
		return this.consultations.existsByInForceTrue();
	}

	@Transactional(readOnly = true)
	List<Consultations.Row> history() {
		return this.consultations.history();
	}

	/**
	 * Records it; while one is in force, another changes nothing.
	 * @throws Problems.Refused when something is missing or the day is still to come
	 */
	public void record(UUID admin, @Nullable LocalDate heldOn, @Nullable String how, ZoneId zone) {
		Problems problems = new Problems();
		String words = (how == null) ? "" : how.replace("\u0000", "").strip();
		if (heldOn == null || heldOn.getYear() < 2000) {
			problems.add("heldOn", "rubric.raters.day");
		}
		else if (heldOn.isAfter(LocalDate.ofInstant(this.clock.instant(), zone))) {
			problems.add("heldOn", "rubric.raters.future");
		}
		if (words.isEmpty()) {
			problems.add("how", "rubric.raters.how.missing");
		}
		else if (words.length() > Consultation.LONGEST) {
			problems.add("how", "rubric.raters.how.long", Consultation.LONGEST, words.length());
		}
		problems.refuseIfAny();
		if (!inForce()) {
			this.consultations.save(new Consultation(heldOn, words, admin, this.clock.instant()));
		}
	}

	/** Whoever ends it twice has ended it once. */
	public void end(UUID admin) {
		this.consultations.findByInForceTrue().ifPresent(it -> it.end(admin, this.clock.instant()));
	}
}
