package fi.hetki.demo;

import fi.hetki.catalogue.CatalogueDesk;
import fi.hetki.catalogue.Publisher;
import fi.hetki.catalogue.Starters;
import fi.hetki.customers.Customer;
import fi.hetki.customers.CustomerDesk;
import fi.hetki.moments.Channel;
import fi.hetki.moments.PlaceDesk;
import fi.hetki.people.Door;
import fi.hetki.people.Newcomer;
import fi.hetki.people.Person;
import fi.hetki.people.Personnel;
import fi.hetki.people.Reception;
import fi.hetki.people.Role;
import fi.hetki.shell.TimeMachine;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Opens the sites of the demonstration firm, lets its people in and welcomes its customers. */
@Component
class Foundation {

	static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

	private static final int USUAL_CAP = 40;

	private final Reception reception;

	private final Door door;

	private final Personnel personnel;

	private final CatalogueDesk catalogue;

	private final Publisher publisher;

	private final CustomerDesk customers;

	private final PlaceDesk places;

	private final PasswordEncoder passwords;

	private final TimeMachine time;

	private final EntityManager entities;

	Foundation(Reception reception, Door door, Personnel personnel, CatalogueDesk catalogue, Publisher publisher, CustomerDesk customers,
			PlaceDesk places, PasswordEncoder passwords, TimeMachine time, EntityManager entities) {
		this.reception = reception;
		this.door = door;
		this.personnel = personnel;
		this.catalogue = catalogue;
		this.publisher = publisher;
		this.customers = customers;
		this.places = places;
		this.passwords = passwords;
		this.time = time;
		this.entities = entities;
	}

	Cast lay(DemoFile file, LocalDate today) {
		Cast cast = new Cast();
		Map<String, UUID> services = new HashMap<>();
		file.sites().forEach(it -> open(it, cast));
		file.teams().forEach(it -> cast.teams().put(it.id(),
				this.reception.openTeam(cast.site(it.site()), it.key(), it.name()).id()));
		file.sites().forEach(it -> stock(it, cast, services));
		hire(file.staff(), cast);
		file.customers().forEach(it -> {
			settle();
			welcome(it, today, cast, services);
		});
		rest(cast, today);
		return cast;
	}

	/** What was read and written so far would else be looked through again at every step. */
	void settle() {
		this.entities.flush();
		this.entities.clear();
	}

	private void open(DemoFile.Place place, Cast cast) {
		cast.sites().put(place.id(), this.reception
			.openSite(place.id(), place.name(), place.industry(), place.city(), ZONE, place.hours())
			.id());
		place.codes().forEach((where, name) -> {
			Channel channel = Channel.valueOf(where.toUpperCase(Locale.ROOT));
			cast.places().put(place.id() + "/" + channel, this.places.add(cast.site(place.id()), name, channel).id());
		});
	}

	private void stock(DemoFile.Place place, Cast cast, Map<String, UUID> services) {
		UUID site = cast.site(place.id());
		this.catalogue.draftFrom(Starters.file(place.industry()), site, this.catalogue.owners(site), null).forEach(it -> {
			cast.services().put(it.id(), it.key());
			services.put(place.id() + "/" + it.key(), it.id());
		});
		this.publisher.publish(site, null);
	}

	private void hire(List<DemoFile.Worker> staff, Cast cast) {
		// Hashing is slow on purpose; everybody has the same password, so once is enough.
		String hash = this.passwords.encode(Cast.PASSWORD);
		for (DemoFile.Worker it : staff) {
			Set<UUID> manages = it.manages().stream().map(cast::site).collect(Collectors.toSet());
			Person person = this.reception.welcome(new Newcomer(it.firstName(), it.lastName(), it.login(), it.email(),
					hash, Role.valueOf(it.appRole()), it.role(), cast.site(it.site()), cast.teams().get(it.team()),
					it.language(), it.takesLeads(), USUAL_CAP, manages, Set.of()));
			cast.staff().put(it.id(), this.door.stillHere(person.id()).orElseThrow());
		}
	}

	private void welcome(DemoFile.Client it, LocalDate today, Cast cast, Map<String, UUID> services) {
		LocalDate since = today.minusMonths(it.monthsAsCustomer());
		this.time.at(since.atTime(10, 0).atZone(ZONE).toInstant(), () -> {
			Customer customer = this.customers.welcome(cast.site(it.site()), it.name()).customer();
			customer.is(Customer.Kind.valueOf(it.type().toUpperCase(Locale.ROOT)), it.contact(), it.language(), it.city(), since)
				.reachedBy(it.phone(), it.email())
				.drives((it.vehicles() == null) ? List.of()
						: it.vehicles().stream().map(car -> car.on(today)).toList())
				.has(it.ownedServices().stream().map(key -> services.get(it.site() + "/" + key)).collect(Collectors.toSet()));
			cast.customers().put(it.id(), customer.id());
		});
	}

	/** Somebody is away from today, so that the rota has somebody to pass over; somebody else will be. */
	private void rest(Cast cast, LocalDate today) {
		this.personnel.away(cast.person("s10").id(), today, today.plusDays(8));
		this.personnel.away(cast.person("s16").id(), today.plusDays(14), today.plusDays(21));
	}
}
