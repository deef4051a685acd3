package fi.hetki.rubric;

import fi.hetki.people.Unsettled;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

/** The versions in the database: the first comes with the product, and every node asks by the newest. */
class KeptRubricsTests {

	private static final Instant MONDAY = Instant.parse("2026-11-16T07:00:00Z");

	private static final Instant FRIDAY = Instant.parse("2026-11-20T07:00:00Z");

	private final Rubric first = Rubric.v1();
	private final RubricEditions editions = mock();
	private final KeptRubrics rubrics = new KeptRubrics(editions, new Unsettled(), Clock.fixed(MONDAY, ZoneOffset.UTC));

	@Test
	void anEmptyDatabaseBeginsWithTheProductsOwn() {
		rubrics.afterPropertiesSet();
		verify(editions).saveAndFlush(argThat((RubricEdition it) -> it.number() == 1 && it.statements().items().equals(first.items())
				&& MONDAY.equals(it.publishedAt()) && it.publishedBy() == null));
	}

	@Test
	void anotherStartChangesNothing() {
		inUse(2, first.items());
		rubrics.afterPropertiesSet();
		verify(editions, never()).saveAndFlush(any());
	}

	@Test
	void ofTwoNodesThatStartAtOnceTheSecondGoesOn() {
		when(editions.saveAndFlush(any())).thenThrow(new DataIntegrityViolationException("number"));
		assertThatCode(rubrics::afterPropertiesSet).doesNotThrowAnyException();
	}

	@Test
	void whatAnotherNodePublishesIsAskedAtOnceAndReadOnce() {
		inUse(1, first.items());
		assertThat(rubrics.current()).isEqualTo(first);
		inUse(2, first.items().subList(0, 20));
		assertThat(rubrics.current().items()).hasSize(20);
		assertThat(rubrics.current().dimensions()).isEqualTo(first.dimensions());
		assertThat(rubrics.version(1)).isEqualTo(first);
		assertThat(rubrics.publishedAt(2)).isEqualTo(FRIDAY);
		verify(editions, times(1)).version(1);
		verify(editions, times(1)).version(2);
	}

	@Test
	void thereIsNoVersionThatNeverWas() {
		inUse(1, first.items());
		assertThatIllegalArgumentException().isThrownBy(() -> rubrics.version(2));
	}

	@Test
	void anAnswerGoesToTheNewestVersionThatAskedForIt() {
		inUse(1, first.items());
		inUse(2, first.items().stream().filter(it -> !it.key().equals("intent.goal")).toList());
		assertThat(rubrics.asking(Set.of("intent.friend")).version()).isEqualTo(2);
		assertThat(rubrics.asking(Set.of("intent.friend", "intent.goal")).version()).as("opened before the publication").isEqualTo(1);
		assertThat(rubrics.asking(Set.of("intent.magic")).version()).as("nobody asked that").isEqualTo(2);
	}

	private void inUse(int number, List<Item> items) {
		when(editions.number()).thenReturn(number);
		when(editions.version(number))
			.thenReturn(Optional.of(new RubricEdition(number, Statements.of(items), null, number == 1 ? MONDAY : FRIDAY).published(null)));
	}
}
