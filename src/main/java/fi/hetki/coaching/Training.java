package fi.hetki.coaching;

import fi.hetki.coaching.Exercise.Loop;
import fi.hetki.coaching.Occasion.Way;
import fi.hetki.people.Entry;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An exercise that somebody practises or has practised, with her own plan and how it went. Hers alone. */
@Entity
class Training extends Entry {

	/** So often done, it is practised. */
	static final int GOAL = 3;

	/** A sentence, if need be a long one. */
	static final int LONGEST_PLAN = 300;

	/** How long the last follow-up waits before it goes by itself. */
	private static final int LAST_WAITS_DAYS = 14;

	private UUID personId;

	private @Nullable UUID activeOf;

	private String exerciseKey;

	private String dimension;

	@Enumerated(EnumType.STRING)
	private Loop exerciseLoop;

	private Instant begunAt;

	private @Nullable Instant endedAt;

	@Enumerated(EnumType.STRING)
	private @Nullable Ending ending;

	private @Nullable String plan;

	@ElementCollection
	@CollectionTable(name = "training_occasion", joinColumns = @JoinColumn(name = "training_id"))
	@OrderBy("toldAt")
	private List<Occasion> occasions = new ArrayList<>();

	/** Why it is no longer the one exercise; no reason is ever asked for. */
	enum Ending {

		/** Done as often as it takes. */
		FINISHED,
		/** Its time was over and another one came. */
		RESTED,
		/** She wanted another one. */
		SWAPPED,
		/** She wanted none. */
		DECLINED

	}

	protected Training() {
	}

	Training(UUID personId, Exercise exercise, Instant at) {
		this.personId = personId;
		this.activeOf = personId;
		this.exerciseKey = exercise.key();
		this.dimension = exercise.dimension();
		this.exerciseLoop = exercise.loop();
		this.begunAt = at;
	}

	/** Once it is done as often as it takes, it makes room; what is told later still counts. */
	void tell(Way way, @Nullable Integer followUp, Instant at) {
		this.occasions.add(new Occasion(at, way, followUp));
		if (done() >= GOAL) {
			end(Ending.FINISHED, at);
		}
	}

	/** What has ended stays as it ended. */
	void end(Ending how, Instant at) {
		if (active()) {
			this.activeOf = null;
			this.endedAt = at;
			this.ending = how;
		}
	}

	/** An empty plan takes the earlier one away. */
	void plan(String text) {
		this.plan = text.isEmpty() ? null : text;
	}

	/**
	 * The day after the beginning on which it is asked again, if that has come and nothing was told since. It waits
	 * until the next one is due and then goes by itself: nobody owes an answer.
	 */
	OptionalInt followUp(List<Integer> days, Instant now) {
		long day = Duration.between(this.begunAt, now).toDays();
		OptionalInt due = IntStream.range(0, days.size())
			.filter(it -> days.get(it) <= day && day < (it + 1 < days.size() ? days.get(it + 1) : days.get(it) + LAST_WAITS_DAYS))
			.map(days::get)
			.findFirst();
		boolean told = due.isPresent() && this.occasions.stream()
			.anyMatch(it -> !it.toldAt().isBefore(this.begunAt.plus(Duration.ofDays(due.getAsInt()))));
		return (told || !kept()) ? OptionalInt.empty() : due;
	}

	/** Until when it may be asked again at all. */
	static Duration remembered(List<Integer> days) {
		return Duration.ofDays(days.get(days.size() - 1) + LAST_WAITS_DAYS);
	}

	/** Practised, as opposed to swapped away or declined. */
	boolean kept() {
		return this.ending != Ending.SWAPPED && this.ending != Ending.DECLINED;
	}

	public boolean active() {
		return this.activeOf != null;
	}

	public int done() {
		return (int) this.occasions.stream().filter(it -> it.way() == Way.DONE).count();
	}

	/** How often the situation came up, done or not. */
	public int cameUp() {
		return (int) this.occasions.stream().filter(it -> it.way().cameUp()).count();
	}

	UUID personId() {
		return this.personId;
	}

	String exerciseKey() {
		return this.exerciseKey;
	}

	String dimension() {
		return this.dimension;
	}

	Loop loop() {
		return this.exerciseLoop;
	}

	public Instant begunAt() {
		return this.begunAt;
	}

	@Nullable Ending ending() {
		return this.ending;
	}

	public @Nullable String plan() {
		return this.plan;
	}

	public List<Occasion> occasions() {
		return List.copyOf(this.occasions);
	}
}
