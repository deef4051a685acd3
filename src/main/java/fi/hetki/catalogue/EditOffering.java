package fi.hetki.catalogue;

import fi.hetki.shell.Languages;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A service as somebody types it; phrases and questions one a line. What spans languages is in {@link OfferingRules}. */
record EditOffering(@Nullable Texts name, @Nullable Texts category, @Nullable Texts description,
		@Nullable String price, @NotNull(message = "{catalogue.form.priceUnit.missing}") @Nullable String priceUnit,
		@Nullable Boolean recurring, @NotNull(message = "{catalogue.form.ownerTeam.missing}") @Nullable String ownerTeam,
		@NotNull(message = "{catalogue.form.weeklyCapacity.range}") @Pattern(regexp = "0*(\\d{1,4}|10000)",
				message = "{catalogue.form.weeklyCapacity.range}") @Nullable String weeklyCapacity,
		@Nullable Texts triggers, @Nullable Texts exclusions, @Nullable Texts questions) {

	EditOffering {
		name = Objects.requireNonNullElse(name, Texts.NONE);
		category = Objects.requireNonNullElse(category, Texts.NONE);
		description = Objects.requireNonNullElse(description, Texts.NONE);
		recurring = Boolean.TRUE.equals(recurring);
		triggers = Objects.requireNonNullElse(triggers, Texts.NONE);
		exclusions = Objects.requireNonNullElse(exclusions, Texts.NONE);
		questions = Objects.requireNonNullElse(questions, Texts.NONE);
	}

	static EditOffering blank() {
		return new EditOffering(null, null, null, null, null, null, null, null, null, null, null);
	}

	static EditOffering of(DescribeOffering it, LocalDate today, Locale reader) {
		char decimal = reader.getLanguage().equals("en") ? '.' : ',';
		BigDecimal price = it.priceOn(today);
		return new EditOffering(Texts.of(it.name()), Texts.of(it.category()), Texts.of(it.description()),
				(price == null) ? null : Price.write(price, decimal), it.priceUnit(),
				it.recurring(), it.ownerTeam().toString(), Integer.toString(it.weeklyCapacity()),
				Texts.of(language -> it.phrases(language, Phrase.Kind.TRIGGER)),
				Texts.of(language -> it.phrases(language, Phrase.Kind.EXCLUSION)), Texts.of(it::questions));
	}

	/** What is wished for, once the form has been found in order. */
	DescribeOffering wish() {
		BigDecimal euros = (this.price == null) ? null : Price.read(this.price).orElseThrow();
		List<Phrase> phrases = new ArrayList<>();
		List<Question> asked = new ArrayList<>();
		for (String language : Languages.ALL) {
			this.triggers.lines(language).forEach(it -> phrases.add(new Phrase(language, Phrase.Kind.TRIGGER, it)));
			this.exclusions.lines(language).forEach(it -> phrases.add(new Phrase(language, Phrase.Kind.EXCLUSION, it)));
			this.questions.lines(language).forEach(it -> asked.add(new Question(language, it)));
		}
		return new DescribeOffering(this.category.names(), this.name.names(), this.description.names(),
				List.of(new Price(null, euros)), Objects.requireNonNull(this.priceUnit), new Vat(true, Vat.GENERAL), this.recurring,
				UUID.fromString(this.ownerTeam), Integer.parseInt(this.weeklyCapacity), WhenFull.TELL, "", Suits.ANY, phrases,
				asked, false);
	}
}
