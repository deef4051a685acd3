package fi.hetki.catalogue;

import fi.hetki.shell.Languages;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A service as somebody types it; phrases and questions one a line. What a field alone cannot tell is in {@link OfferingRules}. */
public record EditOffering(@Nullable Texts name, @Nullable Texts category, @Nullable Texts description,
		@Nullable List<EditPrice> prices, @NotNull(message = "{catalogue.form.priceUnit.missing}") @Nullable String priceUnit,
		@Nullable Taxed vat, @Nullable Boolean recurring,
		@NotNull(message = "{catalogue.form.ownerTeam.missing}") @Nullable String ownerTeam,
		@NotNull(message = "{catalogue.form.weeklyCapacity.range}") @Pattern(regexp = "0*(\\d{1,4}|10000)",
				message = "{catalogue.form.weeklyCapacity.range}") @Nullable String weeklyCapacity,
		@NotNull(message = "{catalogue.form.whenFull.missing}") @Pattern(regexp = WhenFull.PATTERN,
				message = "{catalogue.form.whenFull.missing}") @Nullable String whenFull,
		@Nullable String season, @Nullable Suited suits, @Nullable Texts triggers, @Nullable Texts situations,
		@Nullable Texts hints, @Nullable Texts synonyms, @Nullable Texts exclusions, @Nullable Texts questions) {

	/** @param included whether the prices that were typed contain it */
	public record Taxed(@Nullable String included, @Nullable String percent) {
	}

	public record Suited(@Nullable String yearsFrom, @Nullable String yearsTo, @Nullable String kmFrom) {
	}

	public EditOffering {
		name = Objects.requireNonNullElse(name, Texts.NONE);
		category = Objects.requireNonNullElse(category, Texts.NONE);
		description = Objects.requireNonNullElse(description, Texts.NONE);
		prices = lines(prices);
		vat = Objects.requireNonNullElse(vat, new Taxed(null, null));
		recurring = Boolean.TRUE.equals(recurring);
		suits = Objects.requireNonNullElse(suits, new Suited(null, null, null));
		triggers = Objects.requireNonNullElse(triggers, Texts.NONE);
		situations = Objects.requireNonNullElse(situations, Texts.NONE);
		hints = Objects.requireNonNullElse(hints, Texts.NONE);
		synonyms = Objects.requireNonNullElse(synonyms, Texts.NONE);
		exclusions = Objects.requireNonNullElse(exclusions, Texts.NONE);
		questions = Objects.requireNonNullElse(questions, Texts.NONE);
	}

	/** The general rate of the tax stands there already, since it is nearly always that one. */
	static EditOffering blank(Locale reader) {
		return new EditOffering(null, null, null, null, null,
				new Taxed(null, percent(new Vat(true, Vat.GENERAL), reader)), null, null, null, null, null, null, null, null,
				null, null, null, null);
	}

	static EditOffering of(DescribeOffering it, Locale reader) {
		Suits suits = it.suits();
		return new EditOffering(Texts.of(it.name()), Texts.of(it.category()), Texts.of(it.description()),
				EditPrice.of(it.prices(), decimal(reader)), it.priceUnit(),
				new Taxed(Boolean.toString(it.vat().included()), percent(it.vat(), reader)), it.recurring(),
				it.ownerTeam().toString(), Integer.toString(it.weeklyCapacity()), it.whenFull().written(), it.season(),
				new Suited(typed(suits.yearsFrom()), typed(suits.yearsTo()), typed(suits.kmFrom())),
				phrases(it, Phrase.Kind.TRIGGER), phrases(it, Phrase.Kind.SITUATION), phrases(it, Phrase.Kind.HINT),
				phrases(it, Phrase.Kind.SYNONYM), phrases(it, Phrase.Kind.EXCLUSION), Texts.of(it::questions));
	}

	/**
	 * What is wished for, once the form has been found in order.
	 * @param archived as it is; the form says nothing of it
	 */
	public DescribeOffering wish(boolean archived) {
		List<Phrase> phrases = new ArrayList<>();
		List<Question> asked = new ArrayList<>();
		for (String language : Languages.ALL) {
			for (Phrase.Kind kind : Phrase.Kind.values()) {
				phrases(kind).lines(language).forEach(it -> phrases.add(new Phrase(language, kind, it)));
			}
			this.questions.lines(language).forEach(it -> asked.add(new Question(language, it)));
		}
		return new DescribeOffering(this.category.names(), this.name.names(), this.description.names(),
				this.prices.stream().map(EditPrice::price).toList(), Objects.requireNonNull(this.priceUnit),
				new Vat(Boolean.parseBoolean(this.vat.included()), Price.read(Objects.requireNonNull(this.vat.percent())).orElseThrow()),
				this.recurring, UUID.fromString(this.ownerTeam), Integer.parseInt(this.weeklyCapacity),
				WhenFull.read(String.valueOf(this.whenFull)).orElseThrow(), year().toString(),
				new Suits(number(this.suits.yearsFrom()), number(this.suits.yearsTo()), number(this.suits.kmFrom())), phrases,
				asked, archived);
	}

	Texts phrases(Phrase.Kind kind) {
		return switch (kind) {
			case TRIGGER -> this.triggers;
			case SITUATION -> this.situations;
			case HINT -> this.hints;
			case SYNONYM -> this.synonyms;
			case EXCLUSION -> this.exclusions;
		};
	}

	private Season year() {
		return (this.season == null) ? Season.ALL_YEAR : Season.read(this.season).orElseThrow();
	}

	private static List<EditPrice> lines(@Nullable List<EditPrice> typed) {
		List<EditPrice> lines = new ArrayList<>();
		for (EditPrice it : (typed != null) ? typed : List.<EditPrice>of()) {
			lines.add((it != null) ? it : EditPrice.NONE);
		}
		while (lines.size() < Price.MOST) {
			lines.add(EditPrice.NONE);
		}
		return lines;
	}

	private static Texts phrases(DescribeOffering it, Phrase.Kind kind) {
		return Texts.of(language -> it.phrases(language, kind));
	}

	private static @Nullable String typed(@Nullable Integer number) {
		return (number == null) ? null : number.toString();
	}

	static @Nullable Integer number(@Nullable String typed) {
		return (typed == null) ? null : Integer.valueOf(typed.replaceAll("\\D", ""));
	}

	private static String percent(Vat vat, Locale reader) {
		BigDecimal plain = vat.percent().stripTrailingZeros();
		return plain.setScale(Math.max(0, plain.scale())).toPlainString().replace('.', decimal(reader));
	}

	private static char decimal(Locale reader) {
		return reader.getLanguage().equals("en") ? '.' : ',';
	}
}
