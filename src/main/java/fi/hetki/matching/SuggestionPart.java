package fi.hetki.matching;

import fi.hetki.catalogue.Offering;
import fi.hetki.catalogue.Outlook;
import fi.hetki.catalogue.Outlooks;
import fi.hetki.moments.LogMoment;
import fi.hetki.moments.MomentPart;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.Problems;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the words sounded like, beside the words while they are typed. Nothing is passed on unless it is ticked. */
@Component
class SuggestionPart implements MomentPart {

	private final Matchmaker matchmaker;

	private final Outlooks outlooks;

	SuggestionPart(Matchmaker matchmaker, Outlooks outlooks) {
		this.matchmaker = matchmaker;
		this.outlooks = outlooks;
	}

	@Override
	public Slot slot() {
		return Slot.HEARD;
	}

	@Override
	public String fragment() {
		return "matching/form :: heard";
	}

	@Override
	public void fill(SignedIn me, Typed typed, Model model) {
		Suggestions heard = this.matchmaker.suggest(typed.siteId(), typed.text(), null,
				new Circumstances(me.job(), typed.channel(), customer(typed), null));
		Map<String, Offering> offerings = this.matchmaker.offerings(typed.siteId());
		model.addAttribute("heardText", typed.text());
		model.addAttribute("suggestions", heard.suggestions().stream().map(it -> Row.of(it, typed)).toList());
		model.addAttribute("withheld", heard.withheld());
		model.addAttribute("outlooks", this.outlooks.of(typed.siteId()));
		model.addAttribute("alsoChosen", offerings.values()
			.stream()
			.filter(it -> typed.services().contains(it.key()))
			.filter(it -> heard.suggestions().stream().noneMatch(suggested -> suggested.offering().equals(it)))
			.toList());
		Locale locale = new Locale(me.language());
		model.addAttribute("asks", heard.ask()
			.stream()
			.flatMap(it -> it.questions(me.language()).stream().limit(1))
			.toList());
		model.addAttribute("offerings",
				offerings.values().stream().sorted(Comparator.comparing(it -> it.name().in(locale))).toList());
	}

	@Override
	public void check(LogMoment told, Problems problems) {
		if (told.services().stream().anyMatch(key -> !this.matchmaker.offerings(told.siteId()).containsKey(key))) {
			problems.add("services", "matching.form.unknown");
		}
	}

	private static @Nullable UUID customer(Typed typed) {
		try {
			return typed.customerId().isEmpty() ? null : UUID.fromString(typed.customerId());
		}
		catch (IllegalArgumentException none) {
			return null;
		}
	}

	/** @param insteadOf what the words spoke of, where that is full */
	record Row(Offering offering, List<Quote> quote, Set<Suggestions.Note> notes, boolean chosen, @Nullable Outlook outlook,
			@Nullable Offering insteadOf) {

		static Row of(Suggestions.Suggestion suggestion, Typed typed) {
			return new Row(suggestion.offering(), Quote.around(typed.text(), suggestion.evidence()),
					suggestion.notes(), typed.services().contains(suggestion.offering().key()),
					suggestion.outlook(), suggestion.insteadOf());
		}
	}
}
