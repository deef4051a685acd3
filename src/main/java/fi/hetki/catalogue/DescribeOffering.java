package fi.hetki.catalogue;

import fi.hetki.people.Names;
import fi.hetki.shell.Languages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is said of a service, as it shall be from now on.
 * @param prices what it costs, by the day from which; none where it is quoted case by case
 * @param priceUnit one of {@link Price#UNITS}
 * @param ownerTeam a team of the same site
 * @param weeklyCapacity how many new ones the team can deliver in a week
 * @param season days of the year as {@link Season} writes them; empty for all year
 * @param archived whether it is out of use: suggested no more, and kept for the leads that speak of it
 */
public record DescribeOffering(Names category, Names name, Names description, List<Price> prices, String priceUnit,
		Vat vat, boolean recurring, UUID ownerTeam, int weeklyCapacity, WhenFull whenFull, String season, Suits suits,
		List<Phrase> phrases, List<Question> questions, boolean archived) {

	public DescribeOffering {
		// In one order, whichever way they came, so that what says the same is the same.
		prices = prices.stream().filter(it -> it.amount() != null || it.validFrom() != null).sorted(Price.BY_DAY).toList();
		suits = Objects.requireNonNullElse(suits, Suits.ANY);
		phrases = phrases.stream()
			.sorted(Comparator.comparing((Phrase it) -> Languages.ALL.indexOf(it.language())).thenComparing(Phrase::kind))
			.toList();
		questions = questions.stream().sorted(Comparator.comparing(it -> Languages.ALL.indexOf(it.language()))).toList();
	}

	public static DescribeOffering of(Offering it) {
		return new DescribeOffering(it.category(), it.name(), it.description(), it.prices(), it.priceUnit(), it.vat(),
				it.recurring(), it.ownerTeamId(), it.weeklyCapacity(), it.whenFull(), it.season().toString(), it.suits(),
				it.phrases(), it.questions(), !it.offered());
	}

	Offering applyTo(Offering offering) {
		return offering.described(this.category, this.name, this.description)
			.priced(this.prices, this.priceUnit, this.vat, this.recurring)
			.ownedBy(this.ownerTeam, this.weeklyCapacity, this.whenFull)
			.fits(Season.read(this.season).orElseThrow(), this.suits)
			.recognisedBy(this.phrases, this.questions);
	}

	DescribeOffering archived(boolean archived) {
		return new DescribeOffering(this.category, this.name, this.description, this.prices, this.priceUnit, this.vat,
				this.recurring, this.ownerTeam, this.weeklyCapacity, this.whenFull, this.season, this.suits, this.phrases,
				this.questions, archived);
	}

	/** The same before anybody has said a word or a price of it. */
	DescribeOffering unsaid() {
		Names none = new Names("", "", "");
		return new DescribeOffering(none, none, none, List.of(), this.priceUnit, this.vat, this.recurring, this.ownerTeam,
				this.weeklyCapacity, this.whenFull, this.season, this.suits, List.of(), List.of(), this.archived);
	}

	public boolean offered() {
		return !this.archived;
	}

	/** In euros; null where it is quoted case by case. */
	public @Nullable BigDecimal priceOn(LocalDate day) {
		return Price.on(day, this.prices);
	}

	public List<String> phrases(String language, Phrase.Kind kind) {
		return this.phrases.stream()
			.filter(it -> it.kind() == kind && it.language().equals(language))
			.map(Phrase::phrase)
			.toList();
	}

	public List<String> questions(String language) {
		return this.questions.stream().filter(it -> it.language().equals(language)).map(Question::question).toList();
	}
}
