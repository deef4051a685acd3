package fi.hetki.rubric;

import fi.hetki.people.SignedIn;
import fi.hetki.shell.StandingRequest;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says among the notices that a colleague asks how a meeting looked to one, and nothing of the meeting but whose and when. */
@Component
class EyesRequest implements StandingRequest {

	private final EyesDesk desk;

	EyesRequest(EyesDesk desk) {
		this.desk = desk;
	}

	@Override
	public List<Row> of(SignedIn me) {
		return this.desk.waitingFor(me.id())
			.stream()
			.map(it -> new Row("rubric.eyes.wanted", it.author(), it.happenedAt(), it.invitedAt(), it.dueAt(), "/me/eyes/" + it.id()))
			.toList();
	}
}
