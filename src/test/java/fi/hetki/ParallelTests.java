package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.leads.Lead;
import fi.hetki.leads.Leads;
import fi.hetki.moments.LogMoment;
import fi.hetki.moments.MomentLog;
import fi.hetki.moments.Permission;
import fi.hetki.people.Entry;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Many people notice something in the same second: what a database that locks rows makes of it. */
@OnPostgres
class ParallelTests {

	private static final int THREADS = 8;

	private static final int EACH = 6;

	@Autowired
	MomentLog log;

	@Autowired
	Leads leads;

	@Autowired
	People people;

	@Autowired
	TransactionTemplate transaction;

	@BeforeEach
	void everybodyHasRoom() {
		this.transaction.executeWithoutResult(status -> this.people.everybody()
			.stream()
			.filter(Person::takesLeads)
			.forEach(it -> it.worksIn(it.teamId(), true, 5000)));
	}

	@Test
	void turnsAreFairHoweverManyAskAtOnce() {
		List<Lead> opened = inParallel(List.of(List.of("service-contract")));
		Map<UUID, Long> turns = opened.stream().collect(Collectors.groupingBy(Lead::assigneeId, Collectors.counting()));
		assertThat(turns.keySet()).extracting(it -> this.people.findById(it).orElseThrow().login())
			.containsExactlyInAnyOrder("sari", "juha.esimerkkinen", "emma.mallberg");
		assertThat(turns.values()).allMatch(it -> it == THREADS * EACH / 3);
	}

	/** Strengths differ, so the needs of one moment come first in one order, then in the other. */
	@Test
	void twoTeamsAtOnceNeverWaitForOneAnother() {
		List<Lead> opened = inParallel(List.of(List.of("service-contract", "brake-service"), List.of("brake-service", "service-contract")));
		assertThat(opened).hasSize(2 * THREADS * EACH).allMatch(it -> it.assigneeId() != null);
	}

	@Test
	void theSameMomentToldByManyIsWrittenOnce() {
		UUID id = Entry.newId();
		LogMoment told = told(id, "Jarrut vinkuu.", List.of("brake-service"));
		List<Callable<UUID>> same = new ArrayList<>();
		for (int i = 0; i < THREADS; i++) {
			same.add(() -> this.log.log(told).id());
		}
		assertThat(StoryTests.atOnce(same)).containsOnly(id);
		assertThat(this.leads.findByMomentIdOrderById(id)).hasSize(1);
	}

	/** Each thread tells of the services in the order in which they are named for it. */
	private List<Lead> inParallel(List<List<String>> services) {
		List<Callable<List<Lead>>> threads = new ArrayList<>();
		for (int i = 0; i < THREADS; i++) {
			List<String> named = services.get(i % services.size());
			threads.add(() -> {
				List<Lead> opened = new ArrayList<>();
				for (int n = 0; n < EACH; n++) {
					UUID id = Entry.newId();
					this.log.log(told(id, words(named), named));
					opened.addAll(this.leads.findByMomentIdOrderById(id));
				}
				return opened;
			});
		}
		return StoryTests.atOnce(threads).stream().flatMap(List::stream).toList();
	}

	/** The first need in many words, the second in one, so that they are heard in this order. */
	private static String words(List<String> services) {
		Map<String, List<String>> said = Map.of("brake-service", List.of("Jarrut", "Jarrut vinkuu, jarrupalat lopussa ja jarrulevyt ruosteessa"),
				"service-contract", List.of("Sopimus", "Huoltosopimus kiinteällä kuukausihinnalla, ennakoitava huoltokulu"));
		String rest = (services.size() > 1) ? " " + said.get(services.get(1)).get(0) + " kiinnostaisi." : "";
		return said.get(services.get(0)).get(1) + "." + rest;
	}

	private LogMoment told(UUID id, String words, List<String> services) {
		Person maija = this.people.known("maija").orElseThrow();
		return new LogMoment(id, maija.id(), maija.siteId(), null, null, words, null, null, null, null, Permission.GIVEN,
				services, Map.of(), null, null);
	}

}
