package fi.hetki.routing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands in a rota at an instant.
 * @param hinder why she cannot be chosen at all: left, away, full or day
 * @param comes when she is at work next; the instant itself where she is there
 * @param since when she last had a turn, or came back; she has waited since then
 * @param number of her last turn
 * @param credit what is due to her where turns are weighted
 * @param today how many leads she got today
 * @param open leads that she works now
 * @param cap how many open leads she works at most
 */
public record Standing(UUID person, @Nullable String hinder, Instant comes, Instant since, long number, int credit, int today,
		int weight, long open, int cap) {

	static final String LEFT = "left";

	static final String AWAY = "away";

	static final String FULL = "full";

	static final String DAY = "day";

	public boolean eligible() {
		return this.hinder == null;
	}

	public boolean hadATurn() {
		return this.number > 0;
	}

	Reason because(String key) {
		return Reason.about(key, this.person, this.open + "/" + this.cap);
	}
}
