package fi.hetki.notices;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fi.hetki.Booth;
import fi.hetki.catalogue.Drafted;
import fi.hetki.leads.Lead;
import fi.hetki.leads.LeadDesk;
import fi.hetki.leads.Leads;
import fi.hetki.moments.Permission;
import fi.hetki.people.Door;
import fi.hetki.people.Newcomer;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.Reception;
import fi.hetki.people.Role;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.TimeMachine;
import jakarta.mail.internet.MimeMessage;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Ville takes leads at a site of his own, Sari manages it, Maija notices; told to a real mail server. */
abstract class Post {

	/** Tuesday at ten. */
	static final Instant TEN = Instant.parse("2027-03-16T08:00:00Z");

	static final Instant SHOWN = TEN.plusSeconds(20);

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JavaMailSenderImpl sender;

	@Autowired
	JdbcTemplate database;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	Reception reception;

	@Autowired
	People people;

	@Autowired
	Door door;

	@Autowired
	Leads leads;

	@Autowired
	LeadDesk desk;

	@Autowired
	NoticeDesk notices;

	@Autowired
	Postman postman;

	@Autowired
	Outbox outbox;

	@Autowired
	Digests digests;

	@Autowired
	Mails mails;

	@Autowired
	TimeMachine clock;

	final GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));

	Booth booth;

	Drafted polishing;

	SignedIn sari;

	SignedIn ville;

	@BeforeEach
	void open() {
		this.database.update("delete from mail");
		this.booth = Booth.open(this.beans);
		this.polishing = this.booth.offer(this.booth.service("Kiillotus", "lommokas helmiäismaali", new BigDecimal("100")));
		this.sari = hire("Sari", Role.MANAGER, "fi", false);
		this.ville = hire("Ville", Role.FRONTLINE, "en", true);
		start();
	}

	@AfterEach
	void close() {
		this.server.stop();
		this.sender.setPort(1);
	}

	void start() {
		this.server.start();
		this.sender.setPort(this.server.getSmtp().getPort());
	}

	SignedIn hire(String name, Role role, String language, boolean takesLeads) {
		Person maija = this.people.findById(this.booth.maija()).orElseThrow();
		String login = name.toLowerCase() + UUID.randomUUID();
		Set<UUID> sites = (role == Role.MANAGER) ? Set.of(this.booth.site()) : Set.of();
		Person person = this.reception.welcome(new Newcomer(name, "Tarinamaa", login, login + "@autotalo.fi", maija.passwordHash(), role, "desk",
				this.booth.site(), this.booth.sari().teamId(), language, takesLeads, 40, sites, Set.of()));
		return this.door.stillHere(person.id()).orElseThrow();
	}

	void speak(SignedIn who, String language) {
		change(who, it -> it.speaks(language));
	}

	void change(SignedIn who, Consumer<Person> change) {
		this.transaction.executeWithoutResult(status -> change.accept(this.people.findById(who.id()).orElseThrow()));
	}

	Lead lead() {
		return at(TEN, this::logged);
	}

	Lead logged() {
		UUID moment = this.booth.log("lommokas helmiäismaali", "Ainokainen " + UUID.randomUUID(), Permission.GIVEN, this.polishing.key()).id();
		return this.leads.findByMomentIdOrderById(moment).get(0);
	}

	int newest(Lead lead) {
		return this.leads.findById(lead.id()).orElseThrow().version();
	}

	void deliver(Instant when) {
		this.clock.at(when, this.postman::deliver);
	}

	void digest(SignedIn who, Instant when) {
		this.clock.at(when, () -> {
			this.digests.make();
			this.database.update("delete from mail where person_id <> ?", who.id());
			this.postman.deliver();
		});
	}

	<T> T at(Instant when, Supplier<T> act) {
		AtomicReference<T> found = new AtomicReference<>();
		this.clock.at(when, () -> found.set(act.get()));
		return found.get();
	}

	List<MimeMessage> received() {
		return List.of(this.server.getReceivedMessages());
	}

	static String body(MimeMessage letter) {
		return GreenMailUtil.getBody(letter).replace("=\r\n", "").replace("=C3=A4", "ä");
	}

	UUID mailOf(SignedIn who) {
		return this.database.queryForObject("select id from mail where person_id = ? and state = 'WAITING'", UUID.class, who.id());
	}

	int waiting(SignedIn who) {
		return this.database.queryForObject("select count(*) from mail where person_id = ? and state = 'WAITING'", Integer.class, who.id());
	}

	int told(Lead lead) {
		return this.database.queryForObject("select count(*) from notice where lead_id = ? and read_at is null", Integer.class, lead.id());
	}

}
