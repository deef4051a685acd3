package fi.hetki.coaching;

import fi.hetki.coaching.Occasion.Way;
import fi.hetki.moments.LogMoment;
import fi.hetki.moments.MomentPart;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Did the situation come up in this moment, and did she do what she practises? One tap, or none. */
@Component
@Order(10)
class PracticePart implements MomentPart {

	private static final String NAME = "practice.";

	private static final List<Way> WAYS = List.of(Way.DONE, Way.NOT_DONE, Way.NOT_MET);

	private final PracticeBook book;

	PracticePart(PracticeBook book) {
		this.book = book;
	}

	@Override
	public Slot slot() {
		return Slot.MEETING;
	}

	@Override
	public String fragment() {
		return "coaching/form :: practised";
	}

	/** The question names the exercise, so that an answer stays with it even if another one has come meanwhile. */
	@Override
	public void fill(SignedIn me, Typed typed, Model model) {
		this.book.active(me.id()).ifPresent(it -> {
			model.addAttribute("practising", it);
			model.addAttribute("practisedName", ASIDE + aside(it.id()));
			model.addAttribute("practisedWays", WAYS);
			model.addAttribute("practisedAnswer", typed.asides().get(aside(it.id())));
		});
	}

	static String aside(UUID training) {
		return NAME + training;
	}

	@Override
	public void check(LogMoment told, Problems problems) {
		if (asked(told).count() > 1 || asked(told).anyMatch(it -> read(it).isEmpty())) {
			problems.add("answers", "coaching.asked.unknown");
		}
	}

	/** Whose exercise it names is for others to ask. */
	static Optional<Answer> answer(LogMoment told) {
		return asked(told).findFirst().flatMap(PracticePart::read);
	}

	private static Stream<Map.Entry<String, String>> asked(LogMoment told) {
		return Stream.ofNullable(told.asides()).flatMap(it -> it.entrySet().stream()).filter(it -> it.getKey().startsWith(NAME));
	}

	private static Optional<Answer> read(Map.Entry<String, String> asked) {
		try {
			UUID training = UUID.fromString(asked.getKey().substring(NAME.length()));
			return WAYS.stream().filter(it -> it.name().equals(asked.getValue())).map(it -> new Answer(training, it)).findFirst();
		}
		catch (IllegalArgumentException none) {
			return Optional.empty();
		}
	}

	/** Hers alone, so it must not end up in a log. */
	record Answer(UUID training, Way way) {

		@Override
		public String toString() {
			return "an answer about " + this.training;
		}
	}
}
