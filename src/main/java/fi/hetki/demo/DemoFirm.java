package fi.hetki.demo;

import fi.hetki.demo.DemoFile.Need;
import fi.hetki.demo.DemoFile.Story;
import fi.hetki.leads.Lead;
import fi.hetki.notices.NoticeDesk;
import fi.hetki.people.People;
import fi.hetki.rubric.NightWork;
import fi.hetki.shell.TimeMachine;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the demonstration firm into an empty database, before the web server opens its door: event by event in the
 * order of time, through the desks that everybody uses. It is one transaction, so that a crash leaves nothing behind.
 */
@Component
class DemoFirm implements SmartInitializingSingleton {

	private static final Duration UNREAD = Duration.ofDays(1);

	private static final Logger log = LoggerFactory.getLogger(DemoFirm.class);

	private final boolean wanted;

	private final Batch batch;

	private final People people;

	private final Foundation foundation;

	private final Diary diary;

	private final LeadWork work;

	private final Visits visits;

	private final OtherEyes eyes;

	private final ShownCards cards;

	private final NoticeDesk notices;

	private final NightWork night;

	private final TimeMachine time;

	private final TransactionTemplate transaction;

	DemoFirm(@Value("${hetki.demo.load:false}") boolean wanted, Batch batch, People people, Foundation foundation,
			Diary diary, LeadWork work, Visits visits, OtherEyes eyes, ShownCards cards, NoticeDesk notices, NightWork night,
			TimeMachine time, TransactionTemplate transaction) {
		this.wanted = wanted;
		this.batch = batch;
		this.people = people;
		this.foundation = foundation;
		this.diary = diary;
		this.work = work;
		this.visits = visits;
		this.eyes = eyes;
		this.cards = cards;
		this.notices = notices;
		this.night = night;
		this.time = time;
		this.transaction = transaction;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (this.wanted && this.people.count() == 0 && !this.batch.known()) {
			Instant start = this.time.instant();
			log.info("Loading the demonstration firm. This happens once and takes a few seconds.");
			try {
				this.transaction.executeWithoutResult(status -> load());
				log.info("The demonstration firm was loaded in {} s", Duration.between(start, this.time.instant()).toSeconds());
			}
			catch (DuplicateKeyException another) {
				log.info("Another node has just loaded the demonstration firm");
			}
		}
	}

	private void load() {
		Instant now = this.time.instant();
		UUID id = this.batch.begin(now);
		DemoFile file = DemoFile.read();
		DemoCalendar calendar = new DemoCalendar(now, Foundation.ZONE);
		Cast cast = this.foundation.lay(file, calendar.today());
		play(file.moments(), cast, calendar);
		this.visits.write(cast, calendar);
		this.notices.readBefore(now.minus(UNREAD));
		this.night.work();
		log.debug("{} rows belong to the demonstration firm", this.batch.mark(id));
	}

	private void play(List<Story> stories, Cast cast, DemoCalendar calendar) {
		Map<Story, Instant> times = new LinkedHashMap<>();
		stories.forEach(it -> times.put(it, calendar.at(it.weeksAgo(), it.weekday(), it.time())));
		Telling telling = new Telling(cast, calendar, Doubts.of(times, calendar.now()), new DemoAnswers(),
				new DemoWords(), new Timeline(calendar.now()));
		this.eyes.prepare(Collections.min(times.values()), cast, telling.timeline());
		times.forEach((story, at) -> telling.timeline().plan(at, () -> log(story, at, telling)));
		telling.timeline().play((at, happening) -> {
			this.time.at(at, happening);
			this.foundation.settle();
		});
	}

	private void log(Story story, Instant at, Telling telling) {
		UUID moment = this.diary.write(story, telling.cast(), telling.answers(), telling.doubts().about(story), at);
		List<Lead> leads = this.diary.leadsOf(moment);
		this.eyes.see(story, moment, at, telling.cast(), telling.answers(), telling.timeline());
		this.cards.show(story, moment, at, telling.cast(), telling.words(), telling.timeline());
		for (Need need : story.passedOn()) {
			leads.stream()
				.filter(it -> need.service().equals(telling.cast().services().get(it.offeringId())))
				.findFirst()
				.ifPresentOrElse(
						it -> this.work.plan(it, need, telling.cast(), telling.words(), telling.calendar(), telling.timeline()),
						() -> log.debug("No lead for {} in {}: a gate said no", need.service(), story.id()));
		}
	}

	private record Telling(Cast cast, DemoCalendar calendar, Doubts doubts, DemoAnswers answers, DemoWords words,
			Timeline timeline) {
	}
}
