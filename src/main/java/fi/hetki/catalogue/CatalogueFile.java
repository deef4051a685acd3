package fi.hetki.catalogue;

import fi.hetki.people.Names;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.json.JsonMapper;

/** A catalogue as a file: categories by their Finnish name, services with their words in each language. */
record CatalogueFile(Map<String, Names> categories, String prices, List<OwnerTeam> teams, List<Service> services) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	static CatalogueFile read(Resource file) {
		try (InputStream in = file.getInputStream()) {
			return JSON.readValue(in, CatalogueFile.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** @throws IllegalArgumentException for a category, unit or team that is not known */
	DescribeOffering wish(Service service, Map<String, UUID> teams) {
		Names category = this.categories.get(service.category());
		UUID team = teams.get(service.ownerTeam());
		if (category == null || team == null || !Price.UNITS.contains(service.priceUnit())) {
			throw new IllegalArgumentException("%s: no such category, team or unit: %s, %s, %s".formatted(service.key(),
					service.category(), service.ownerTeam(), service.priceUnit()));
		}
		return new DescribeOffering(new Names(service.category(), category.sv(), category.en()), service.name(),
				service.description(), List.of(new Price(null, service.priceEur())), service.priceUnit(),
				new Vat(this.prices.equals("incl_vat"), Vat.GENERAL), service.recurring(), team, service.weeklyCapacity(),
				WhenFull.TELL, "", Suits.ANY, service.phrases(), service.asked(), false);
	}

	@JsonNaming(SnakeCaseStrategy.class)
	record Service(String key, String category, Names name, Names description, Map<String, List<String>> triggers,
			@Nullable Map<String, List<String>> situations, @Nullable Map<String, List<String>> hints,
			@Nullable Map<String, List<String>> synonyms, @Nullable Map<String, List<String>> exclusions,
			@Nullable List<Example> golden, @Nullable Map<String, List<String>> questions,
			@Nullable BigDecimal priceEur, String priceUnit, boolean recurring, String ownerTeam, int weeklyCapacity) {

		List<Phrase> phrases() {
			List<Phrase> phrases = new ArrayList<>();
			each(this.triggers, (language, it) -> phrases.add(new Phrase(language, Phrase.Kind.TRIGGER, it)));
			each(this.situations, (language, it) -> phrases.add(new Phrase(language, Phrase.Kind.SITUATION, it)));
			each(this.hints, (language, it) -> phrases.add(new Phrase(language, Phrase.Kind.HINT, it)));
			each(this.synonyms, (language, it) -> phrases.add(new Phrase(language, Phrase.Kind.SYNONYM, it)));
			each(this.exclusions, (language, it) -> phrases.add(new Phrase(language, Phrase.Kind.EXCLUSION, it)));
			return phrases;
		}

		List<Question> asked() {
			List<Question> questions = new ArrayList<>();
			each(this.questions, (language, it) -> questions.add(new Question(language, it)));
			return questions;
		}

		private static void each(@Nullable Map<String, List<String>> texts,
				BiConsumer<String, String> use) {
			if (texts != null) {
				texts.forEach((language, all) -> all.forEach(it -> use.accept(language, it)));
			}
		}
	}

	/** A team that the file thinks of; a site may have others for the same. */
	record OwnerTeam(String key, Names name) {
	}

	/** A moment whose answer is known. */
	record Example(String language, String text, Golden.Expected expected) {
	}
}
