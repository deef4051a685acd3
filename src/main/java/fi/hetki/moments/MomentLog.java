package fi.hetki.moments;

import fi.hetki.customers.CustomerDesk;
import fi.hetki.photos.PhotoDesk;
import fi.hetki.shell.NotHere;
import fi.hetki.shell.Problems;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes moments down, each once, however often it is told. */
@Service
public class MomentLog {

	/** Longer than anything said in a meeting, short enough to be read. */
	static final int LONGEST = 5000;

	private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

	private final Moments moments;

	private final CustomerDesk desk;

	private final Introduction introduction;

	private final PhotoDesk photos;

	private final List<MomentPart> parts;

	private final ApplicationEventPublisher events;

	private final TransactionTemplate transaction;

	private final Clock clock;

	MomentLog(Moments moments, CustomerDesk desk, Introduction introduction, PhotoDesk photos, List<MomentPart> parts,
			ApplicationEventPublisher events, TransactionTemplate transaction, Clock clock) {
		this.moments = moments;
		this.desk = desk;
		this.introduction = introduction;
		this.photos = photos;
		this.parts = parts;
		this.events = events;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Writes the moment down; telling it again changes nothing.
	 * @throws Problems.Refused where something has to be mended; nothing is stored then
	 * @throws ToldDifferently where another story is known under this id
	 * @throws NotHere where the id is somebody else's
	 */
	public Moment log(LogMoment told) {
		try {
			return this.transaction.execute(status -> known(told).orElseGet(() -> write(told)));
		}
		catch (DataIntegrityViolationException clash) {
			// Two copies of one request: the other one has just written it.
			return this.transaction.execute(status -> known(told).orElseThrow(() -> clash));
		}
	}

	private Optional<Moment> known(LogMoment told) {
		Optional<Moment> known = this.moments.findById(told.id());
		known.ifPresent(it -> {
			if (!it.authorId().equals(told.authorId())) {
				throw new NotHere();
			}
			if (!it.tells(told)) {
				throw new ToldDifferently(it.id());
			}
		});
		return known;
	}

	private Moment write(LogMoment told) {
		Problems problems = new Problems();
		check(told, problems);
		this.parts.forEach(part -> part.check(told, problems));
		problems.refuseIfAny();
		CustomerDesk.Welcome named = (told.customerId() == null && told.newCustomer() != null)
				? this.desk.welcome(told.siteId(), told.newCustomer()) : null;
		Moment moment = this.moments
			.save(new Moment(told, (named != null) ? named.customer().id() : picked(told), language(told), this.clock.instant()));
		if (named != null) {
			this.introduction.remember(moment.id(), told.newCustomer(), named.known());
		}
		this.photos.attach(told.photos(), moment.id(), told.authorId());
		this.events.publishEvent(new MomentLogged(moment.id(), moment.customerId(), told));
		return moment;
	}

	private void check(LogMoment told, Problems problems) {
		if (told.words() == null && told.note() == null) {
			problems.add("words", "moments.log.words.missing");
		}
		checkLength("words", told.words(), problems);
		checkLength("note", told.note(), problems);
		if (told.happenedAt() != null && told.happenedAt().isAfter(this.clock.instant().plus(CLOCKS_DIFFER))) {
			problems.add("happenedAt", "moments.log.future");
		}
		if (told.customerId() != null && this.desk.present(told.customerId(), told.siteId()).isEmpty()) {
			problems.add("customer", "moments.log.customer.gone");
		}
		if (told.newCustomer() != null && told.newCustomer().length() > 200) {
			problems.add("customer", "moments.log.customer.long");
		}
		checkPhotos(told, problems);
	}

	private void checkPhotos(LogMoment told, Problems problems) {
		if (told.photos().size() > PhotoDesk.MOST) {
			problems.add("photos", "moments.log.photos.many", PhotoDesk.MOST);
		}
		else if (this.photos.waiting(told.photos(), told.authorId()).size() < told.photos().size()) {
			problems.add("photos", "moments.log.photos.gone");
		}
	}

	private static void checkLength(String field, @Nullable String text, Problems problems) {
		if (text != null && text.length() > LONGEST) {
			problems.add(field, "moments.log.words.long", LONGEST, text.length());
		}
	}

	private @Nullable UUID picked(LogMoment told) {
		return (told.customerId() == null) ? null : this.desk.present(told.customerId(), told.siteId()).orElseThrow();
	}

	private static String language(LogMoment told) {
		return (told.language() != null) ? told.language() : "fi";
	}

	/** The author asked the customer afterwards, and the answer was yes; telling it again changes nothing. */
	@Transactional
	public void permit(UUID moment, UUID author, Permission.@Nullable By by) {
		if (own(moment, author).permit(by)) {
			this.events.publishEvent(new PermissionGiven(moment));
		}
	}

	/** The customer says herself, without anybody in between, whether we may be in touch; telling it again changes nothing. */
	@Transactional
	public void customerSays(UUID moment, Permission.Answer answer) {
		Moment told = this.moments.findById(moment).orElseThrow(NotHere::new);
		if (told.answered(answer) && answer == Permission.Answer.YES) {
			this.events.publishEvent(new PermissionGiven(moment));
		}
	}

	@Transactional
	public void share(UUID moment, UUID author) {
		own(moment, author).share(this.clock.instant());
	}

	@Transactional
	public void keepPrivate(UUID moment, UUID author) {
		own(moment, author).keepPrivate();
	}

	/**
	 * @throws NotHere unless this person wrote the moment
	 */
	public Moment own(UUID moment, UUID author) {
		return this.moments.findByIdAndAuthorId(moment, author).orElseThrow(NotHere::new);
	}

	/** Another story is known under the same id: nothing was changed. */
	public static class ToldDifferently extends RuntimeException {

		private final transient UUID moment;

		ToldDifferently(UUID moment) {
			super("A different moment is stored under " + moment);
			this.moment = moment;
		}

		public UUID moment() {
			return this.moment;
		}
	}
}
