package fi.hetki.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.BiConsumer;

/** Things to do in the order in which they happened; doing one may add others that follow from it. */
final class Timeline {

	private final PriorityQueue<Happening> ahead = new PriorityQueue<>(
			Comparator.comparing(Happening::at).thenComparing(Happening::place));

	private final Instant end;

	private long planned;

	/**
	 * @param end nothing later than this happens
	 */
	Timeline(Instant end) {
		this.end = end;
	}

	void plan(Instant at, Runnable work) {
		if (!at.isAfter(this.end)) {
			this.ahead.add(new Happening(at, this.planned++, work));
		}
	}

	void play(BiConsumer<Instant, Runnable> stage) {
		for (Happening next = this.ahead.poll(); next != null; next = this.ahead.poll()) {
			stage.accept(next.at(), next.work());
		}
	}

	private record Happening(Instant at, long place, Runnable work) {
	}
}
