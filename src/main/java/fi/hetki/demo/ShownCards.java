package fi.hetki.demo;

import fi.hetki.cards.Answers;
import fi.hetki.cards.CardDesk;
import fi.hetki.cards.CardLink;
import fi.hetki.cards.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Two of Maija's customers were shown what she understood; one of them had meant something else. */
@Component
class ShownCards {

	private static final String MISUNDERSTOOD = "m362";

	private static final String UNANSWERED = "m375";

	private static final Duration SHOWN_AFTER = Duration.ofMinutes(4);

	private static final Duration ANSWERED_AFTER = Duration.ofMinutes(35);

	private final CardDesk desk;

	private final Answers answers;

	ShownCards(CardDesk desk, Answers answers) {
		this.desk = desk;
		this.answers = answers;
	}

	void show(DemoFile.Story story, UUID moment, Instant at, Cast cast, DemoWords words, Timeline timeline) {
		if (story.id().equals(MISUNDERSTOOD) || story.id().equals(UNANSWERED)) {
			timeline.plan(at.plus(SHOWN_AFTER), () -> {
				CardLink link = this.desk.make(moment, cast.person(story.staff()).id(), story.language());
				if (story.id().equals(MISUNDERSTOOD)) {
					timeline.plan(at.plus(ANSWERED_AFTER), () -> answer(link, words.say("card", story.language(), story.staff())));
				}
			});
		}
	}

	private void answer(CardLink link, String meant) {
		this.answers.answer(link, Reply.MISUNDERSTOOD, meant);
		this.answers.pulse(link, "3");
	}
}
