package fi.hetki.notices;

import fi.hetki.leads.PromiseDesk;
import fi.hetki.people.Door;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.StandingRequest;
import fi.hetki.shell.Wording;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a letter when it leaves, by what is true and allowed then. */
@Component
@Transactional
class LetterWriter {

	private static final int MOST_LINES = 10;

	/** A person who was away reads the rest on her page. */
	private static final Duration OLDEST_NEWS = Duration.ofDays(7);

	private final Mails mails;

	private final Wishes wishes;

	private final NoticeDesk notices;

	private final PromiseDesk promises;

	private final List<StandingRequest> requests;

	private final People people;

	private final Door door;

	private final LetterPaper paper;

	private final MailCarrier carrier;

	private final Wording wording;

	private final Clock clock;

	LetterWriter(Mails mails, Wishes wishes, NoticeDesk notices, PromiseDesk promises, List<StandingRequest> requests, People people, Door door, LetterPaper paper,
			MailCarrier carrier, Wording wording, Clock clock) {
		this.mails = mails;
		this.wishes = wishes;
		this.notices = notices;
		this.promises = promises;
		this.requests = requests;
		this.people = people;
		this.door = door;
		this.paper = paper;
		this.carrier = carrier;
		this.wording = wording;
		this.clock = clock;
	}

	/** Empty where there is nothing to tell: she has read it, wants no letters, may not see it any more, or has left. */
	Optional<Letter> write(UUID id) {
		return this.mails.findById(id).flatMap(mail -> this.people.findById(mail.personId()).filter(MailCarrier::reaches)
			.flatMap(person -> this.door.stillHere(person.id())
				.flatMap(me -> (mail.day() != null) ? digest(mail, person, me) : notice(mail, person, me))));
	}

	private Optional<Letter> notice(Mail mail, Person person, SignedIn me) {
		Wish wish = wish(me);
		return this.notices.unread(mail.noticeId(), me)
			.filter(it -> wish.way(it.news().topic()) == Way.AT_ONCE)
			.map(it -> {
				Letter.Line line = line(it, me);
				return letter(mail, person, wish, it.news().topic().name(), this.paper.subject(line, locale(me)),
						List.of(new Letter.Part(null, List.of(line), 0)));
			});
	}

	private Optional<Letter> digest(Mail mail, Person person, SignedIn me) {
		Wish wish = wish(me);
		List<Letter.Part> parts = Stream.of(due(me), owed(me), asked(mail, me), news(mail, me, wish)).flatMap(Optional::stream).toList();
		return (wish.digestHour() == null || parts.isEmpty()) ? Optional.empty()
				: Optional.of(letter(mail, person, wish, StopLink.DIGEST, this.paper.text("notices.mail.digest", locale(me)), parts));
	}

	private Optional<Letter.Part> due(SignedIn me) {
		return part("notices.mail.due", this.notices.due(me, MOST_LINES * MOST_LINES)
			.stream()
			.map(it -> new Letter.Line("notices.mail.due.by", say(me).when(it.dueAt()), it.offered().name().in(me.language()), null,
					this.carrier.link("/leads/" + it.leadId())))
			.toList());
	}

	private Optional<Letter.Part> owed(SignedIn me) {
		long owed = this.promises.countOverdue(me);
		return (owed == 0) ? Optional.empty() : part("notices.mail.owed",
				List.of(new Letter.Line("notices.mail.owed.count", owed, null, null, this.carrier.link("/leads/answers"))));
	}

	/** What she was asked since the last digest; it is not said every day. */
	private Optional<Letter.Part> asked(Mail mail, SignedIn me) {
		Instant since = lastTold(mail);
		return part("notices.mail.asked", this.requests.stream()
			.flatMap(it -> it.of(me).stream())
			.filter(it -> it.since().isAfter(since))
			.map(it -> new Letter.Line(it.what(), it.who(), null, say(me).when(it.about()), this.carrier.link(it.path())))
			.toList());
	}

	private Instant lastTold(Mail mail) {
		Instant oldest = mail.madeAt().minus(OLDEST_NEWS);
		return this.mails.lastDigestBefore(mail.personId(), mail.day()).filter(oldest::isBefore).orElse(oldest);
	}

	/** What she has neither read nor had a letter about since the last digest. */
	private Optional<Letter.Part> news(Mail mail, SignedIn me, Wish wish) {
		Set<News> wanted = EnumSet.allOf(News.class)
			.stream()
			.filter(it -> wish.way(it.topic()) == Way.DIGEST)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(News.class)));
		return part("notices.mail.news",
				this.notices.fresh(me, lastTold(mail), wanted, MOST_LINES * MOST_LINES).stream().map(it -> line(it, me)).toList());
	}

	private static Optional<Letter.Part> part(String title, List<Letter.Line> lines) {
		List<Letter.Line> shown = new ArrayList<>(lines.subList(0, Math.min(lines.size(), MOST_LINES)));
		return lines.isEmpty() ? Optional.empty() : Optional.of(new Letter.Part(title, shown, lines.size() - shown.size()));
	}

	private Letter.Line line(NoticeRow it, SignedIn me) {
		return new Letter.Line("notices.news." + it.news(), null, it.service().in(me.language()), say(me).when(it.at()),
				this.carrier.link(it.path()));
	}

	private Letter letter(Mail mail, Person person, Wish wish, String what, String subject, List<Letter.Part> parts) {
		Locale locale = new Locale(person.language());
		String stop = this.carrier.link(StopLink.path(person.id(), what, wish.seal()));
		LetterPaper.Sheet sheet = new LetterPaper.Sheet(subject, person.firstName(), parts, this.carrier.link("/me/notices"), stop);
		return new Letter(mail.id(), String.valueOf(person.email()), subject, this.paper.plain(sheet, locale),
				this.paper.html(sheet, locale), stop, this.clock.instant());
	}

	/** Stored, because her links are signed with what it holds. */
	private Wish wish(SignedIn me) {
		return this.wishes.findById(me.id()).orElseGet(() -> this.wishes.save(Wish.usual(me.id())));
	}

	private Wording.Voice say(SignedIn me) {
		return this.wording.to(locale(me), me.zone());
	}

	private static Locale locale(SignedIn me) {
		return new Locale(me.language());
	}
}
