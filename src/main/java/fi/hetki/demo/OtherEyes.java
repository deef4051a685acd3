package fi.hetki.demo;

import fi.hetki.people.SignedIn;
import fi.hetki.rubric.CalibrationDesk;
import fi.hetki.rubric.ConsultationDesk;
import fi.hetki.rubric.InvitationDesk;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who else was there: staff were consulted, Sari practised, and some of Maija's meetings were seen by others too. */
@Component
class OtherEyes {

	private static final String AINO = "s01";

	private static final String MAIJA = "s04";

	private static final String SARI = "s12";

	private static final String HELENA = "s22";

	/** Logged by Sami; Maija is asked and has not answered yet. */
	private static final String WAITING = "m353";

	private static final Duration ASKED_AFTER = Duration.ofMinutes(20);

	private static final Duration ANSWERED_AFTER = Duration.ofHours(5);

	private final ConsultationDesk consultation;

	private final CalibrationDesk calibration;

	private final InvitationDesk invitations;

	OtherEyes(ConsultationDesk consultation, CalibrationDesk calibration, InvitationDesk invitations) {
		this.consultation = consultation;
		this.calibration = calibration;
		this.invitations = invitations;
	}

	/** @param first when the firm began to log */
	void prepare(Instant first, Cast cast, Timeline timeline) {
		timeline.plan(first.minus(Duration.ofDays(1)), () -> this.consultation.record(cast.person(HELENA).id(),
				first.minus(Duration.ofDays(3)).atZone(Foundation.ZONE).toLocalDate(), "Luottamushenkilö ja koko henkilöstön kokous", Foundation.ZONE));
		timeline.plan(first.minus(Duration.ofHours(5)), () -> practise(cast.person(SARI)));
	}

	/** Now and then a step above the key. */
	private void practise(SignedIn manager) {
		this.calibration.start(manager.id());
		List<Situation> situations = DemoFile.read("rubric/vignettes-v1.json", Situations.class).vignettes();
		for (int i = 0; i < situations.size(); i++) {
			int raw = Math.min(4, situations.get(i).raw() + ((i % 4 == 1) ? 1 : 0));
			this.calibration.answer(manager.id(), situations.get(i).key(), String.valueOf(raw));
		}
	}

	/** The rating of a manager in the file is Sari's; where there is none, Aino stood beside Maija every now and then. */
	void see(DemoFile.Story story, UUID moment, Instant at, Cast cast, DemoAnswers answers, Timeline timeline) {
		if (story.id().equals(WAITING)) {
			timeline.plan(at.plus(ASKED_AFTER), () -> ask(story, moment, MAIJA, cast));
		}
		else if (story.staff().equals(MAIJA) && story.self() != null) {
			Integer rating = story.ratings().get("manager");
			if (rating != null || Math.floorMod(story.id().hashCode(), 3) == 0) {
				String rater = (rating != null) ? SARI : AINO;
				timeline.plan(at.plus(ASKED_AFTER), () -> {
					UUID invitation = ask(story, moment, rater, cast);
					UUID person = cast.person(rater).id();
					timeline.plan(at.plus(ANSWERED_AFTER), () -> this.invitations.answer(invitation, person,
							answers.seen(this.invitations.asks(invitation, person), story, (rating != null) ? rating : story.self())));
				});
			}
		}
	}

	private UUID ask(DemoFile.Story story, UUID moment, String rater, Cast cast) {
		return this.invitations.invite(moment, cast.person(story.staff()).id(), cast.person(rater).id());
	}

	private record Situations(List<Situation> vignettes) {
	}

	private record Situation(String key, int raw) {
	}
}
