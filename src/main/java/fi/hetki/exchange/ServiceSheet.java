package fi.hetki.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.hetki.catalogue.DescribeOffering;
import fi.hetki.catalogue.Drafted;
import fi.hetki.catalogue.EditOffering;
import fi.hetki.catalogue.Phrase;
import fi.hetki.catalogue.Price;
import fi.hetki.catalogue.Texts;
import fi.hetki.catalogue.WhenFull;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A service as the draft has it, whole: what is read can be changed and put back. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DraftedService", example = """
		{"key": "brake-service", "state": "changed", "seen": "draft-0199…-2",
		 "name": {"fi": "Jarruhuolto", "sv": "Bromsservice", "en": "Brake service"},
		 "category": {"fi": "Huolto", "sv": "Service", "en": "Service"},
		 "description": {"fi": "Jarrut tarkastetaan ja huolletaan.", "sv": "Bromsarna kontrolleras och servas.",
		   "en": "The brakes are checked and serviced."},
		 "prices": [{"amount": 189}, {"from": "2027-01-01", "amount": 199}], "unit": "job",
		 "vat": {"included": true, "percent": 25.5}, "recurring": false, "ownerTeam": "service", "weeklyCapacity": 12,
		 "whenFull": "tell", "season": "15.3.–31.5., 1.10.–15.12.", "suits": {"yearsFrom": 3, "kmFrom": 60000},
		 "triggers": {"fi": ["jarrut vinkuu"], "sv": ["bromsarna gnisslar"], "en": ["brakes squeal"]},
		 "situations": {"fi": ["kuuluu ääni kun hidastaa"]}, "exclusions": {"fi": ["käsijarru"]},
		 "questions": {"fi": ["Kuuluuko ääni jarruttaessa?"]}, "archived": false}""")
record ServiceSheet(@Nullable @Schema(description = "That of the address; may be left out") String key,
		@Nullable @Schema(allowableValues = { "new", "changed", "unchanged" },
				description = "How the draft differs from what is in use; without effect where it is sent") String state,
		@Nullable @Schema(description = "What you had before you, as it was given; left out for a new service") String seen,
		@Nullable Texts name, @Nullable Texts category, @Nullable Texts description,
		@Nullable @Schema(description = "At most five: one without a day, the others from their days") List<Priced> prices,
		@Nullable @Schema(description = "What a price is for", allowableValues = { "visit", "job", "hour", "day", "week",
				"month", "season", "year", "axle", "set", "car/month", "user/month", "payslip", "invoice", "deal" }) String unit,
		@Nullable Taxed vat, @Nullable Boolean recurring, @Nullable @Schema(description = "Key of a team of the site") String ownerTeam,
		@Nullable @Schema(description = "How many new ones the team can take on in a week") Integer weeklyCapacity,
		@Nullable @Schema(pattern = "tell|hide|wait|other:[a-z0-9-]+", description = ServiceAnswer.FULL) String whenFull,
		@Nullable @Schema(description = "Day.month.–day.month., with commas between spans; left out for all year") String season,
		@Nullable Suited suits, @Nullable Lines triggers, @Nullable Lines situations, @Nullable Lines hints,
		@Nullable @Schema(description = "Each a word and its other names: rengas = kumi, gummi") Lines synonyms,
		@Nullable Lines exclusions, @Nullable Lines questions,
		@Nullable @Schema(description = "Out of use once it is published; false brings it back") Boolean archived) {

	static ServiceSheet of(Drafted drafted, Map<UUID, String> teams) {
		DescribeOffering it = drafted.content();
		return new ServiceSheet(drafted.key(), state(drafted), drafted.seen(), Texts.of(it.name()), Texts.of(it.category()),
				Texts.of(it.description()), Priced.of(it.prices()), it.priceUnit(), Taxed.of(it.vat()), it.recurring(),
				teams.get(it.ownerTeam()), it.weeklyCapacity(), word(it.whenFull()),
				it.season().isEmpty() ? null : it.season(), Suited.of(it.suits()), Lines.of(it, Phrase.Kind.TRIGGER),
				Lines.of(it, Phrase.Kind.SITUATION), Lines.of(it, Phrase.Kind.HINT), Lines.of(it, Phrase.Kind.SYNONYM),
				Lines.of(it, Phrase.Kind.EXCLUSION), Lines.of(it::questions), it.archived());
	}

	static String state(Drafted it) {
		return it.isNew() ? "new" : it.isChanged() ? "changed" : "unchanged";
	}

	/** As somebody would have typed it, so that the same rules hold. */
	EditOffering form(Map<String, UUID> teams, Reading reading) {
		String team = reading.text(this.ownerTeam);
		if (team != null && !teams.containsKey(team)) {
			reading.wrong("ownerTeam", "exchange.team.unknown");
		}
		if (this.whenFull != null && (WhenFull.read(this.whenFull).isEmpty() || !this.whenFull.equals(word(WhenFull.read(this.whenFull).get())))) {
			reading.wrong("whenFull", "exchange.field.choose", "tell, hide, wait, other:…");
		}
		Taxed tax = (this.vat != null) ? this.vat : new Taxed(null, null);
		return new EditOffering(whole(this.name), whole(this.category), whole(this.description),
				Priced.form(this.prices, reading), reading.choiceOf("unit", reading.text(this.unit), Price.UNITS), tax.form(reading),
				this.recurring, (team != null) ? String.valueOf(teams.get(team)) : null, typed(this.weeklyCapacity),
				this.whenFull, reading.text(this.season),
				(this.suits != null) ? this.suits.form() : null, Lines.form(this.triggers), Lines.form(this.situations),
				Lines.form(this.hints), Lines.form(this.synonyms), Lines.form(this.exclusions), Lines.form(this.questions));
	}

	static String word(WhenFull it) {
		return it.written().toLowerCase(Locale.ROOT);
	}

	/** What the editor calls a field, as it is called here. */
	String field(String ofForm) {
		return ofForm.equals("priceUnit") ? "unit" : Priced.field(ofForm, this.prices);
	}

	static @Nullable String typed(@Nullable Integer number) {
		return (number != null) ? number.toString() : null;
	}

	private static @Nullable Texts whole(@Nullable Texts it) {
		return (it == null) ? null : new Texts(whole(it.fi()), whole(it.sv()), whole(it.en()));
	}

	private static @Nullable String whole(@Nullable String text) {
		return (text != null) ? Reading.whole(text) : null;
	}
}
