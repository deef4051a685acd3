package fi.hetki.catalogue;

import fi.hetki.people.Names;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** The tyre hotel, which every test of the catalogue knows. */
final class Example {

	static final UUID SITE = UUID.fromString("00000000-0000-7000-8000-000000000001");

	static final UUID TEAM = UUID.fromString("00000000-0000-7000-8000-000000000002");

	private Example() {
	}

	static DescribeOffering tyreHotel() {
		return tyreHotel(TEAM);
	}

	static DescribeOffering tyreHotel(UUID team) {
		return new DescribeOffering(new Names("Renkaat", "Däck", "Tyres"),
				new Names("Rengashotelli", "Däckhotell", "Tyre hotel"),
				new Names("Renkaat säilössä.", "Däcken i förvar.", "Wheels in storage."),
				List.of(new Price(null, new BigDecimal("89"))), "season", new Vat(true, Vat.GENERAL), true, team, 60,
				WhenFull.TELL, "", Suits.ANY,
				List.of(new Phrase("fi", Phrase.Kind.TRIGGER, "ei tilaa renkaille"),
						new Phrase("fi", Phrase.Kind.EXCLUSION, "oma varasto"),
						new Phrase("sv", Phrase.Kind.TRIGGER, "förvara däck")),
				List.of(new Question("fi", "Missä säilytät renkaita nyt?")), false);
	}

	/** With this price, and else the same. */
	static DescribeOffering priced(DescribeOffering it, String price) {
		return new DescribeOffering(it.category(), it.name(), it.description(),
				List.of(new Price(null, new BigDecimal(price))), it.priceUnit(), it.vat(), it.recurring(), it.ownerTeam(),
				it.weeklyCapacity(), it.whenFull(), it.season(), it.suits(), it.phrases(), it.questions(), it.archived());
	}

	static Offering stored() {
		return tyreHotel().applyTo(new Offering(SITE, "tyre-hotel", TEAM));
	}
}
