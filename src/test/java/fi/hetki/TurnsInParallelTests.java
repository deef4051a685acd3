package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.catalogue.Catalogue;
import fi.hetki.catalogue.Offering;
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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Fifty decisions at once share the turns of a team evenly, and none is lost. */
@OnPostgres
class TurnsInParallelTests {

	private static final int LEADS = 51;

	@Autowired
	MomentLog log;

	@Autowired
	Leads leads;

	@Autowired
	Catalogue catalogue;

	@Autowired
	People people;

	@Autowired
	JdbcTemplate database;

	@Autowired
	TransactionTemplate transaction;

	@Test
	void turnsAreSharedEvenlyAndNoneIsLost() {
		Person maija = this.people.known("maija").orElseThrow();
		Offering offering = this.catalogue.findBySiteIdAndKey(maija.siteId(), "service-contract").orElseThrow();
		this.transaction.executeWithoutResult(status -> this.people.everybody()
			.stream()
			.filter(Person::takesLeads)
			.forEach(it -> it.worksIn(it.teamId(), true, 5000)));
		long before = turns(offering.ownerTeamId());
		List<Callable<Lead>> calls = new ArrayList<>();
		for (int i = 0; i < LEADS; i++) {
			calls.add(() -> {
				UUID id = Entry.newId();
				this.log.log(new LogMoment(id, maija.id(), maija.siteId(), null, null, "Huoltosopimus kiinnostaisi.", null, null, null, null,
						Permission.GIVEN, List.of("service-contract"), Map.of(), null, null));
				return this.leads.findByMomentIdOrderById(id).get(0);
			});
		}
		List<Lead> opened = StoryTests.atOnce(calls);
		assertThat(turns(offering.ownerTeamId()) - before).as("each lead moved the pointer once").isEqualTo(LEADS);
		Map<UUID, Long> each = opened.stream().collect(Collectors.groupingBy(Lead::assigneeId, Collectors.counting()));
		assertThat(each.values()).allMatch(it -> it == LEADS / each.size());
		assertThat(each.size()).isEqualTo(3);
	}

	private long turns(UUID team) {
		Long turns = this.database.queryForObject("select coalesce(max(turn_number), 0) from rota_turn where team_id = ?", Long.class, team);
		return (turns != null) ? turns : 0;
	}
}
