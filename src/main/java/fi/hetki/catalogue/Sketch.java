package fi.hetki.catalogue;

import fi.hetki.people.Names;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A service while the cells of a row are put into it. What no cell speaks of stays as it was. */
final class Sketch {

	private static final Names NOTHING = new Names("", "", "");

	/** What a new service is before anything is said of it. */
	private static final DescribeOffering BLANK = new DescribeOffering(NOTHING, NOTHING, NOTHING, List.of(), "job",
			new Vat(true, Vat.GENERAL), false, new UUID(0, 0), 0, WhenFull.TELL, "", Suits.ANY, List.of(), List.of(), false);

	private final DescribeOffering base;

	private final LocalDate today;

	Names category;

	Names name;

	Names description;

	Tariff tariff;

	String unit;

	boolean vatIncluded;

	BigDecimal vatPercent;

	boolean recurring;

	UUID team;

	int weeklyCapacity;

	WhenFull whenFull;

	String season;

	@Nullable Integer yearsFrom;

	@Nullable Integer yearsTo;

	@Nullable Integer kmFrom;

	private List<Phrase> phrases;

	private List<Question> questions;

	boolean archived;

	/** @param known as it is; null for a new one */
	Sketch(@Nullable DescribeOffering known, LocalDate today) {
		DescribeOffering it = (known != null) ? known : BLANK;
		this.base = it;
		this.today = today;
		this.category = it.category();
		this.name = it.name();
		this.description = it.description();
		this.tariff = Tariff.of(it.prices(), today);
		this.unit = it.priceUnit();
		this.vatIncluded = it.vat().included();
		this.vatPercent = it.vat().percent();
		this.recurring = it.recurring();
		this.team = it.ownerTeam();
		this.weeklyCapacity = it.weeklyCapacity();
		this.whenFull = it.whenFull();
		this.season = it.season();
		this.yearsFrom = it.suits().yearsFrom();
		this.yearsTo = it.suits().yearsTo();
		this.kmFrom = it.suits().kmFrom();
		this.phrases = it.phrases();
		this.questions = it.questions();
		this.archived = it.archived();
	}

	DescribeOffering base() {
		return this.base;
	}

	LocalDate today() {
		return this.today;
	}

	void phrases(String language, Phrase.Kind kind, List<String> lines) {
		this.phrases = replaced(this.phrases, it -> it.language().equals(language) && it.kind() == kind,
				lines.stream().map(it -> new Phrase(language, kind, it)).toList());
	}

	void questions(String language, List<String> lines) {
		this.questions = replaced(this.questions, it -> it.language().equals(language),
				lines.stream().map(it -> new Question(language, it)).toList());
	}

	/** The new ones stand where the first of the old ones stood, so that nothing else moves. */
	private static <T> List<T> replaced(List<T> all, Predicate<T> old, List<T> instead) {
		List<T> result = new ArrayList<>(all);
		int at = 0;
		while (at < result.size() && !old.test(result.get(at))) {
			at++;
		}
		result.removeIf(old);
		result.addAll(at, instead);
		return result;
	}

	static Names in(Names names, String language, String text) {
		return new Names(language.equals("fi") ? text : names.fi(), language.equals("sv") ? text : names.sv(),
				language.equals("en") ? text : names.en());
	}

	DescribeOffering describe() {
		List<Price> prices = this.tariff.says(this.base.prices()) ? this.base.prices() : this.tariff.all();
		return new DescribeOffering(this.category, this.name, this.description, prices, this.unit,
				new Vat(this.vatIncluded, this.vatPercent), this.recurring, this.team, this.weeklyCapacity, this.whenFull,
				this.season, new Suits(this.yearsFrom, this.yearsTo, this.kmFrom), this.phrases, this.questions,
				this.archived);
	}
}
