package fi.hetki.leads;

import fi.hetki.Booth;
import fi.hetki.catalogue.DescribeOffering;
import fi.hetki.catalogue.Drafted;
import fi.hetki.catalogue.WhenFull;
import fi.hetki.moments.Permission;
import fi.hetki.people.Newcomer;
import fi.hetki.people.Person;
import fi.hetki.people.Reception;
import fi.hetki.people.Role;
import fi.hetki.people.SignedIn;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** A small site of its own with three people who take leads, for one history after the other. */
class Shop {

	/** So many of the second service may be on their way at once, the way a weekly capacity of one is counted: three weeks and one. */
	static final int PLACES = 4;

	private final Booth booth;

	private final Drafted usual;

	private final Drafted scarce;

	private final List<SignedIn> takers;

	private final SignedIn manager;

	Shop(ApplicationContext beans) {
		this.booth = Booth.open(beans.getAutowireCapableBeanFactory());
		this.usual = this.booth.offer(this.booth.service("Zitherpflege", "zitherpflege", null));
		DescribeOffering rare = this.booth.service("Harfenbau", "harfenbau", null);
		this.scarce = this.booth.offer(new DescribeOffering(rare.category(), rare.name(), rare.description(), rare.prices(), rare.priceUnit(), rare.vat(), false,
				rare.ownerTeam(), 1, WhenFull.WAIT, "", rare.suits(), rare.phrases(), rare.questions(), false));
		UUID team = rare.ownerTeam();
		Reception reception = beans.getBean(Reception.class);
		this.takers = Stream.of("Jenni", "Olli", "Pia").map(it -> signedIn(reception.welcome(newcomer(it, team, true, Set.of())))).toList();
		this.manager = signedIn(reception.welcome(newcomer("Sanna", null, false, Set.of(site()))));
	}

	private Newcomer newcomer(String name, @Nullable UUID team, boolean takesLeads, Set<UUID> manages) {
		return new Newcomer(name, "Kilta", "kilta-" + UUID.randomUUID(), null, null, manages.isEmpty() ? Role.FRONTLINE : Role.MANAGER,
				"sales", site(), team, "fi", takesLeads, 40, manages, Set.of());
	}

	private static SignedIn signedIn(Person it) {
		return new SignedIn(it.id(), it.login(), null, it.firstName(), it.lastName(), it.role(), it.job(), it.siteId(), it.teamId(), "",
				"workshop", Booth.ZONE, "fi", null, it.takesLeads(), true, it.managedSites(), Set.of());
	}

	UUID site() {
		return this.booth.site();
	}

	UUID team() {
		return this.takers.get(0).teamId();
	}

	List<SignedIn> takers() {
		return this.takers;
	}

	SignedIn anybody(Random random) {
		int who = random.nextInt(this.takers.size() + 1);
		return (who == this.takers.size()) ? this.manager : this.takers.get(who);
	}

	SignedIn manager() {
		return this.manager;
	}

	UUID scarce() {
		return this.scarce.id();
	}

	/** A need that somebody passes on. */
	UUID moment(String customer, boolean scarce) {
		Drafted service = scarce ? this.scarce : this.usual;
		return this.booth.log("Asiakas kysyi: " + service.content().name().en(), customer, Permission.GIVEN, service.key()).id();
	}
}
