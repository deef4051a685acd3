package fi.hetki.catalogue;

import fi.hetki.people.Names;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is said of a service, as it shall be from now on.
 * @param price starting price in euros; null where it is quoted case by case
 * @param priceUnit one of {@link Price#UNITS}
 * @param ownerTeam a team of the same site
 * @param weeklyCapacity how many new ones the team can deliver in a week
 */
public record DescribeOffering(Names category, Names name, Names description, @Nullable BigDecimal price,
		String priceUnit, boolean recurring, UUID ownerTeam, int weeklyCapacity, List<Phrase> phrases,
		List<Question> questions) {

	public DescribeOffering {
		// Two prices are the same price however many zeros somebody typed.
		price = (price == null || price.signum() == 0) ? null : price.setScale(2, RoundingMode.HALF_UP);
	}

	static DescribeOffering of(Offering it) {
		return new DescribeOffering(it.category(), it.name(), it.description(), it.price(), it.priceUnit(),
				it.recurring(), it.ownerTeamId(), it.weeklyCapacity(), it.phrases(), it.questions());
	}

	Offering applyTo(Offering offering) {
		return offering.described(this.category, this.name, this.description)
			.priced(this.price, this.priceUnit, this.recurring)
			.ownedBy(this.ownerTeam, this.weeklyCapacity)
			.recognisedBy(this.phrases, this.questions);
	}
}
