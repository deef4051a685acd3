package fi.hetki.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.hetki.catalogue.Offering;
import fi.hetki.catalogue.Outlook;
import fi.hetki.people.Names;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A service of a site. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Service", example = """
		{"key": "brake-service", "name": {"fi": "Jarruhuolto", "sv": "Bromsservice", "en": "Brake service"},
		 "category": {"fi": "Huolto", "sv": "Service", "en": "Service"},
		 "description": {"fi": "Jarrut tarkastetaan ja huolletaan.", "sv": "Bromsarna kontrolleras och servas.",
		   "en": "The brakes are checked and serviced."},
		 "price": 189, "unit": "job", "vat": {"included": true, "percent": 25.5},
		 "prices": [{"amount": 189}, {"from": "2027-01-01", "amount": 199}], "season": "15.3.–31.5., 1.10.–15.12.",
		 "suits": {"yearsFrom": 3, "kmFrom": 60000}, "whenFull": "tell", "recurring": false, "ownerTeam": "service", "weeklyCapacity": 12,
		 "promise": {"light": "green", "workingDays": 3, "earliestWeek": "2026-W48"}}""")
record ServiceAnswer(String key, Names name, Names category, Names description,
		@Nullable @Schema(description = "From, in euros; none where it is quoted case by case") BigDecimal price, String unit,
		boolean recurring, String ownerTeam,
		@Schema(description = "How many new ones the team can take on in a week") int weeklyCapacity,
		Taxed vat, @Schema(description = "All prices by the day from which, earlier and later ones as well") List<Priced> prices,
		@Schema(pattern = "tell|hide|wait|other:[a-z0-9-]+", description = FULL) String whenFull,
		@Nullable @Schema(description = "Day.month.–day.month., with commas between spans; left out for all year") String season,
		@Nullable Suited suits, @Schema(description = "How soon the next customer gets it") CapacityAnswer.@Nullable Promise promise) {

	static final String FULL = """
			When the queue is too long: told of, not suggested, put on a waiting list, or another service is suggested \
			instead, whose key stands after the colon""";

	@Schema(name = "Services")
	record Shelf(String site, List<ServiceAnswer> services) {
	}

	static ServiceAnswer of(Offering it, LocalDate today, String ownerTeam, @Nullable Outlook outlook) {
		return new ServiceAnswer(it.key(), it.name(), it.category(), it.description(), it.priceOn(today), it.priceUnit(),
				it.recurring(), ownerTeam, it.weeklyCapacity(), Taxed.of(it.vat()), Priced.of(it.prices()),
				ServiceSheet.word(it.whenFull()), it.season().parts().isEmpty() ? null : it.season().toString(),
				Suited.of(it.suits()), CapacityAnswer.Promise.of(outlook));
	}
}
