package fi.hetki;

import fi.hetki.catalogue.CatalogueDesk;
import fi.hetki.catalogue.DescribeOffering;
import fi.hetki.catalogue.Drafted;
import fi.hetki.catalogue.Phrase;
import fi.hetki.catalogue.Price;
import fi.hetki.catalogue.Publisher;
import fi.hetki.catalogue.Question;
import fi.hetki.catalogue.Suits;
import fi.hetki.catalogue.Vat;
import fi.hetki.catalogue.WhenFull;
import fi.hetki.moments.LogMoment;
import fi.hetki.moments.Moment;
import fi.hetki.moments.MomentLog;
import fi.hetki.moments.Moments;
import fi.hetki.moments.Permission;
import fi.hetki.people.Door;
import fi.hetki.people.Entry;
import fi.hetki.people.Names;
import fi.hetki.people.Newcomer;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.Reception;
import fi.hetki.people.Role;
import fi.hetki.people.SignedIn;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A small site of a test's own within the firm that all tests share: what is published here disturbs nobody. */
public final class Booth {

	public static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

	@Autowired
	private Door door;

	@Autowired
	private Reception reception;

	@Autowired
	private CatalogueDesk catalogue;

	@Autowired
	private Publisher publisher;

	@Autowired
	private MomentLog log;

	@Autowired
	private People people;

	@Autowired
	private Moments moments;

	private UUID site;

	private UUID team;

	private Person maija;

	private Booth() {
	}

	public static Booth open(AutowireCapableBeanFactory beans) {
		Booth booth = new Booth();
		beans.autowireBean(booth);
		String key = UUID.randomUUID().toString();
		booth.site = booth.reception.openSite(key, key, "workshop", null, ZONE, "mon-fri 08:00-16:00").id();
		booth.team = booth.reception.openTeam(booth.site, "all", new Names("Kaikki", "Alla", "All")).id();
		booth.maija = booth.reception.welcome(new Newcomer("Maija", "Malli", "maija-" + key, null, booth.person("maija").passwordHash(),
				Role.FRONTLINE, "mechanic", booth.site, null, "fi", false, 40, Set.of(), Set.of()));
		return booth;
	}

	public UUID site() {
		return this.site;
	}

	/** A Maija of this site alone, so that what she noticed here stands on nobody else's page. */
	public UUID maija() {
		return this.maija.id();
	}

	public SignedIn signedIn(String login) {
		return (SignedIn) this.door.loadUserByUsername(login.equals("maija") ? this.maija.login() : login);
	}

	private Person person(String login) {
		return this.people.known(login).orElseThrow();
	}

	/** Sari, as if she managed this site as well. */
	public SignedIn sari() {
		Person sari = person("sari");
		return new SignedIn(sari.id(), "sari", null, "Sari", "Tarinamaa", Role.MANAGER, "sales_manager", this.site, this.team,
				"", "workshop", ZONE, "fi", null, true, true, Set.of(this.site), Set.of());
	}

	/** A service that nothing else sounds like. */
	public DescribeOffering service(String name, String trigger, @Nullable BigDecimal price) {
		Names names = new Names(name, name, name);
		return new DescribeOffering(names, names, names, List.of(new Price(null, price)), "job", new Vat(true, new BigDecimal("25.5")),
				false, this.team, 50, WhenFull.TELL, "", Suits.ANY, List.of(new Phrase("fi", Phrase.Kind.TRIGGER, trigger)),
				List.of(new Question("fi", "Mistä on kyse?")), false);
	}

	/** Publishes a new service. */
	public Drafted offer(DescribeOffering service) {
		Drafted drafted = this.catalogue.add(Entry.newId(), this.site, service, maija());
		this.publisher.publish(this.site, maija());
		return drafted;
	}

	/** Publishes what a service is from now on. */
	public void change(UUID id, DescribeOffering service) {
		this.catalogue.revise(id, this.catalogue.draftedOne(id).seen(), service, maija());
		this.publisher.publish(this.site, maija());
	}

	/** Maija logs a moment; the customer agreed to hear more. */
	public Moment log(String words, @Nullable String customer, Permission permission, String... services) {
		return this.log.log(new LogMoment(Entry.newId(), maija(), this.site, null, customer, words, null, "fi", null, null,
				permission, List.of(services), Map.of(), null, null));
	}

	public UUID customerOf(UUID moment) {
		return this.moments.findById(moment).orElseThrow().customerId();
	}
}
