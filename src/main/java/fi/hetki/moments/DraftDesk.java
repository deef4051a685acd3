package fi.hetki.moments;

import fi.hetki.shell.NotHere;
import fi.hetki.shell.Problems;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what somebody has typed and not saved, so that no reload, no empty battery and no other device loses it. */
@Service
class DraftDesk {

	/** Who comes back this soon goes on with what she was writing; later she chooses. */
	static final Duration FRESH = Duration.ofMinutes(30);

	private static final Duration KEPT = Duration.ofDays(30);

	private static final Limit MOST = Limit.of(5);

	/** What belongs to the request and not to the story. */
	private static final Set<String> PASSING = Set.of("_csrf", "_who", "look");

	private final Drafts drafts;

	private final Moments moments;

	private final Clock clock;

	DraftDesk(Drafts drafts, Moments moments, Clock clock) {
		this.drafts = drafts;
		this.moments = moments;
		this.clock = clock;
	}

	/**
	 * The latest word counts; a moment that has been saved has no draft any more.
	 * @return when it was kept
	 * @throws NotHere where the id is somebody else's
	 * @throws Problems.Refused where it is too long to keep
	 */
	@Transactional
	public Instant keep(UUID moment, UUID author, Map<String, List<String>> sent) {
		Map<String, List<String>> fields = new TreeMap<>(sent);
		fields.keySet().removeAll(PASSING);
		String written = Draft.written(fields);
		if (written.length() > Draft.LONGEST) {
			Problems problems = new Problems();
			problems.add("words", "moments.log.words.long", MomentLog.LONGEST, written.length());
			problems.refuseIfAny();
		}
		Instant now = this.clock.instant();
		Optional<Draft> known = this.drafts.findById(moment);
		if (known.isEmpty() && !this.moments.existsById(moment)) {
			this.drafts.save(new Draft(moment, author, written, now));
		}
		known.ifPresent(it -> {
			if (!it.authorId().equals(author)) {
				throw new NotHere();
			}
			it.becomes(written, now);
		});
		return known.map(Draft::changedAt).orElse(now);
	}

	/** Newest first, a few of them. */
	@Transactional(readOnly = true)
	public List<Draft> of(UUID author) {
		return this.drafts.findByAuthorIdOrderByChangedAtDescIdDesc(author, MOST);
	}

	boolean fresh(Draft draft) {
		return draft.changedAt().isAfter(this.clock.instant().minus(FRESH));
	}

	@Transactional
	public void drop(UUID moment, UUID author) {
		this.drafts.drop(moment, author);
	}

	/** What is saved is no draft any more, in the same transaction. */
	@EventListener
	@Transactional
	void on(MomentLogged logged) {
		this.drafts.drop(logged.momentId(), logged.told().authorId());
	}

	@Scheduled(fixedDelayString = "PT12H", initialDelayString = "PT20M")
	@SchedulerLock(name = "moments-drafts", lockAtMostFor = "PT10M")
	@Transactional
	public void forget() {
		this.drafts.forget(this.clock.instant().minus(KEPT));
	}
}
