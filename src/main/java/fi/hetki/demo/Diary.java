package fi.hetki.demo;

import fi.hetki.coaching.Occasion.Way;
import fi.hetki.coaching.Trainer;
import fi.hetki.leads.Lead;
import fi.hetki.leads.Leads;
import fi.hetki.moments.Channel;
import fi.hetki.moments.Effort;
import fi.hetki.moments.LogMoment;
import fi.hetki.moments.MomentLog;
import fi.hetki.moments.Permission;
import fi.hetki.moments.Stage;
import fi.hetki.people.Entry;
import fi.hetki.people.SignedIn;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Logs a moment of the demonstration firm as the person would have done it. */
@Component
class Diary {

	/** Every so many moments one is shared, so that there is something to see for those who work the leads. */
	private static final int SHARES_EVERY = 6;

	private static final int PLANS_EVERY = 2;

	/** How it went with the exercise of the week, by lot; on the fourth nothing is said. */
	private static final List<Way> PRACTISED = List.of(Way.DONE, Way.NOT_MET, Way.NOT_DONE);

	private final MomentLog log;

	private final Leads leads;

	private final Trainer trainer;

	private final Map<String, String> plans = DemoFile.readPlans();

	Diary(MomentLog log, Leads leads, Trainer trainer) {
		this.log = log;
		this.leads = leads;
		this.trainer = trainer;
	}

	/** @return the key of the moment */
	UUID write(DemoFile.Story story, Cast cast, DemoAnswers answers, Optional<String> gate, Instant at) {
		SignedIn author = cast.person(story.staff());
		int lot = Math.floorMod(story.id().hashCode(), 1000);
		UUID id = Entry.newId();
		UUID place = (lot % 5 < 3) ? cast.place(story.site(), channel(story)) : null;
		int seconds = 15 + lot % 26 - ((place != null) ? 3 : 0);
		if (lot % 4 < 3) {
			this.trainer.went(author.id(), PRACTISED.get(lot % 4));
		}
		this.log.log(new LogMoment(id, author.id(), cast.site(story.site()), cast.customers().get(story.customer()), null,
				story.text(), null, story.language(), stage(story.stage()), channel(story), permission(story),
				story.passedOn().stream().map(DemoFile.Need::service).toList(), answers.about(story, gate),
				at.minusSeconds(seconds), null, place, new Effort(seconds, 4 + lot % 5 + ((place != null) ? 0 : 1)), List.of(), null));
		if (author.language().equals("fi") && (lot % PLANS_EVERY == 0 || author.login().equals("maija"))) {
			this.trainer.plan(author.id(), this.plans);
		}
		if (story.self() != null && lot % SHARES_EVERY == 0) {
			this.log.share(id, author.id());
		}
		return id;
	}

	List<Lead> leadsOf(UUID moment) {
		return this.leads.findByMomentIdOrderById(moment);
	}

	private static @Nullable Stage stage(@Nullable String name) {
		return (name != null) ? Stage.valueOf(name.toUpperCase(Locale.ROOT)) : null;
	}

	private static Channel channel(DemoFile.Story story) {
		return Channel.valueOf(story.channel().toUpperCase(Locale.ROOT));
	}

	private static Permission permission(DemoFile.Story story) {
		if (story.passedOn().isEmpty()) {
			return new Permission(Permission.Answer.NOT_ASKED, null, null, null);
		}
		return new Permission(Permission.Answer.YES, null, null, switch (channel(story)) {
			case EMAIL -> Permission.By.EMAIL;
			case CHAT -> Permission.By.MESSAGE;
			default -> Permission.By.PHONE;
		});
	}
}
