package fi.hetki.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.Booth;
import fi.hetki.OnPostgres;
import fi.hetki.catalogue.DescribeOffering;
import fi.hetki.catalogue.WhenFull;
import fi.hetki.leads.CloseLead;
import fi.hetki.leads.Lead;
import fi.hetki.leads.LeadDesk;
import fi.hetki.leads.LeadStage;
import fi.hetki.leads.Leads;
import fi.hetki.leads.Outcome;
import fi.hetki.moments.Moment;
import fi.hetki.moments.Permission;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Fifty people pass on the same service in one second, and others end leads of it: no place is given twice. */
@OnPostgres
class PlacesInParallelTests {

	/** Two a week, and red over fifteen working days. */
	private static final int PLACES = 7;

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	Leads leads;

	@Autowired
	LeadDesk desk;

	@Autowired
	Queue queue;

	private Booth booth;

	@Test
	void noMoreComeToTheDeskThanThereIsRoomForAndTheOldestAreCalledFirst() throws Exception {
		this.booth = Booth.open(this.beans);
		DescribeOffering it = this.booth.service("Kiillotus", "lommokas helmiäismaali", null);
		String key = this.booth.offer(new DescribeOffering(it.category(), it.name(), it.description(), it.prices(), it.priceUnit(),
				it.vat(), false, it.ownerTeam(), 2, WhenFull.WAIT, "", it.suits(), it.phrases(), it.questions(), false)).key();
		List<Moment> moments = new ArrayList<>(atOnce(Collections.nCopies(50, (Callable<Moment>) () -> log(key))));
		assertThat(at(moments, LeadStage.NEW)).hasSize(PLACES);
		assertThat(at(moments, LeadStage.WAITING)).hasSize(50 - PLACES);

		List<Lead> next = at(moments, LeadStage.WAITING).stream().limit(3).toList();
		List<Callable<Moment>> both = new ArrayList<>(Collections.nCopies(5, (Callable<Moment>) () -> log(key)));
		at(moments, LeadStage.NEW).stream().limit(3).forEach(lead -> both.add(() -> close(lead, moments.get(0))));
		moments.addAll(atOnce(both));
		this.queue.settled();
		assertThat(at(moments, LeadStage.NEW)).hasSize(PLACES).containsAll(next);
	}

	private Moment log(String key) {
		return this.booth.log("Kiitteli kahvista.", null, Permission.GIVEN, key);
	}

	private Moment close(Lead lead, Moment any) {
		this.desk.close(lead.id(), this.booth.sari(), new CloseLead(Outcome.HELPED, null, "without_sale", "Näytimme, miten sen tekee itse."), lead.version());
		return any;
	}

	private static List<Moment> atOnce(List<Callable<Moment>> works) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(works.size());
		try {
			List<Moment> done = new ArrayList<>();
			for (Future<Moment> it : threads.invokeAll(works)) {
				done.add(it.get());
			}
			return done;
		}
		finally {
			threads.shutdown();
		}
	}

	private List<Lead> at(List<Moment> moments, LeadStage stage) {
		return moments.stream()
			.distinct()
			.flatMap(it -> this.leads.findByMomentIdOrderById(it.id()).stream())
			.filter(it -> it.stage() == stage)
			.sorted(Comparator.comparing(Lead::openedAt).thenComparing(Lead::id))
			.toList();
	}
}
