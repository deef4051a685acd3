package fi.hetki.coaching;

import fi.hetki.people.Entry;
import fi.hetki.shell.NotHere;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what people met when they were customers themselves. Each sees her own; nobody else anything. */
@Service
public class DiaryDesk {

	private static final int PAGE = 20;

	private static final Duration MISTAKEN = Duration.ofDays(30);

	private final DiaryEntries entries;

	private final Sides sides;

	private final TransactionTemplate transaction;

	private final Clock clock;

	DiaryDesk(DiaryEntries entries, Sides sides, TransactionTemplate transaction, Clock clock) {
		this.entries = entries;
		this.sides = sides;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Writes it down once; the same request again changes nothing, also when the entry was changed in between.
	 * @throws fi.hetki.shell.Problems.Refused when something has to be mended; nothing is kept then
	 * @throws NotHere where the id is somebody else's
	 */
	public void write(UUID id, UUID person, DiaryNote note) {
		try {
			this.transaction.executeWithoutResult(status -> {
				if (!known(id, person)) {
					note.check(this.sides);
					this.entries.save(new DiaryEntry(id, person, note, this.clock.instant()));
				}
			});
		}
		catch (DataIntegrityViolationException clash) {
			// Two taps at once: the other one has just written it.
			if (!Boolean.TRUE.equals(this.transaction.execute(status -> known(id, person)))) {
				throw clash;
			}
		}
	}

	private boolean known(UUID id, UUID person) {
		Optional<DiaryEntry> known = this.entries.findById(id);
		if (known.isPresent() && !known.get().personId().equals(person)) {
			throw new NotHere();
		}
		return known.isPresent();
	}

	/**
	 * @param version which the page showed
	 * @throws ChangedMeanwhile when it is another one now; nothing is kept then
	 * @throws NotHere unless it is her own
	 */
	@Transactional
	void change(UUID id, UUID person, int version, DiaryNote note) {
		DiaryEntry entry = own(id, person);
		note.check(this.sides);
		if (note.equals(entry.note())) {
			return;
		}
		if (entry.version() != version) {
			throw new ChangedMeanwhile();
		}
		entry.rewrite(note);
	}

	/** Taking out what is already gone changes nothing. */
	@Transactional
	void remove(UUID id, UUID person) {
		this.entries.findByIdAndPersonId(id, person).ifPresent(this.entries::delete);
	}

	@Transactional
	void removeAll(UUID person) {
		this.entries.removeAll(person);
	}

	/** Whoever left can read it no more; a month is time enough to have left by mistake. */
	@Transactional
	void forgetThoseWhoLeft() {
		this.entries.forgetThoseWhoLeftBefore(this.clock.instant().minus(MISTAKEN));
	}

	@Transactional(readOnly = true)
	DiaryEntry own(UUID id, UUID person) {
		return this.entries.findByIdAndPersonId(id, person).orElseThrow(NotHere::new);
	}

	/** One page of the list, older than the entry told by time and key. */
	@Transactional(readOnly = true)
	Page page(UUID person, @Nullable Instant before, @Nullable UUID id) {
		Instant latest = this.clock.instant().plus(Duration.ofDays(1));
		// PostgreSQL refuses times that are far beyond any entry.
		Instant start = (before == null || before.isAfter(latest)) ? latest : before.isBefore(Instant.EPOCH) ? Instant.EPOCH : before;
		List<DiaryEntry> found = this.entries.of(person, start, (id != null) ? id : Entry.newId(), Limit.of(PAGE + 1));
		return new Page(found.stream().limit(PAGE).toList(), (found.size() > PAGE) ? found.get(PAGE - 1) : null);
	}

	@Transactional(readOnly = true)
	List<DiaryEntry> all(UUID person) {
		return this.entries.allOf(person);
	}

	/** @param older the last one here, when there are more behind it */
	record Page(List<DiaryEntry> entries, @Nullable DiaryEntry older) {
	}

	/** The same entry was changed in another window after the form was opened. */
	static class ChangedMeanwhile extends RuntimeException {
	}
}
