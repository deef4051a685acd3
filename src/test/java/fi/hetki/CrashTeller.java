package fi.hetki;

import fi.hetki.people.Entry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Logs moments, the one after the other: the form's way, or the way of programs. */
final class CrashTeller extends CrashClient {

	/** What a moment that is stored leaves to be worked on, and by whose token it is read. */
	record Stored(UUID moment, String token) {
	}

	private static final List<List<String>> SERVICES = List.of(List.of("brake-service"), List.of("brake-service", "tyre-hotel"),
			List.of("service-contract"), List.of());

	private final String login;

	private final String token;

	private final int port;

	private final boolean form;

	private final Queue<Stored> stored;

	private @Nullable Visitor visitor;

	CrashTeller(Node node, Ledger ledger, RandomGenerator random, AtomicBoolean over, String login, String token, boolean form, Queue<Stored> stored) {
		super(node.address(), ledger, random, over);
		this.port = node.port();
		this.login = login;
		this.token = token;
		this.form = form;
		this.stored = stored;
	}

	@Override
	void next() throws InterruptedException {
		List<UUID> photos = (this.random.nextInt(8) == 0) ? List.of(photo()) : List.of();
		int way = this.random.nextInt(10);
		Ledger.Story story = new Ledger.Story(Entry.newId(), (way < 8) ? "YES" : (way == 8) ? "NOT_ASKED" : "NO", SERVICES.get(this.random.nextInt(SERVICES.size())), 4,
				photos);
		boolean low = this.random.nextInt(10) == 0;
		Visitor.Form page = this.form ? filled(story, opened(), low) : null;
		this.ledger.tell(story);
		Answer answer = insist(() -> (page != null) ? byForm(page) : byProgram(story, low));
		settle(story.id(), answer);
		if (answer.isDone()) {
			this.stored.add(new Stored(story.id(), this.token));
		}
	}

	private UUID photo() throws InterruptedException {
		UUID id = Entry.newId();
		byte[] picture = picture();
		this.ledger.tellPhoto(id);
		settle(id, insist(() -> api(this.token, "PUT", "/photos/" + id, picture)));
		return id;
	}

	private Answer byProgram(Ledger.Story story, boolean low) throws IOException, InterruptedException {
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("customer", Map.of("name", story.customer()));
		body.put("words", story.words());
		body.put("stage", "ready");
		body.put("channel", "workshop_floor");
		body.put("permission", Map.of("answer", story.permission().toLowerCase(), "by", "phone"));
		body.put("services", story.services());
		body.put("answers", answers(low));
		body.put("photos", story.photos());
		return api(this.token, "PUT", "/moments/" + story.id(), body);
	}

	/** As a browser does, with a form that was opened before; signed in anew, she sends the same form again. */
	private Answer byForm(Visitor.Form form) {
		Visitor browser = this.visitor;
		Visitor.Answer answer = (browser != null) ? browser.send(form.ask()) : new Visitor.Answer(403, null, "", Map.of());
		if (answer.status() == 302 && String.valueOf(answer.location()).endsWith("?saved")) {
			return new Answer(200, "");
		}
		if (answer.status() == 302 || answer.status() == 403) {
			// Nobody is signed in any more.
			Visitor.Form fresh = open();
			if (fresh != null) {
				form.forged("_csrf", fresh.fields().get("_csrf").get(0));
			}
			return new Answer(0, "signed out");
		}
		return new Answer(answer.status(), Jsoup.parse(answer.body()).select(".err, [role=alert]").text());
	}

	private Visitor.Form filled(Ledger.Story story, Visitor.Form form, boolean low) {
		form.forged("id", story.id().toString())
			.forged("words", story.words())
			.forged("customer", story.customer())
			.forged("stage", "READY")
			.forged("channel", "WORKSHOP_FLOOR")
			.forged("permission", story.permission())
			.forged("permissionBy", "PHONE")
			.forged("service", story.services().toArray(String[]::new))
			.forged("photo", story.photos().stream().map(UUID::toString).toArray(String[]::new));
		form.names("answer.").stream().limit(story.answers()).forEach(it -> form.forged(it, low ? "0" : "3"));
		return form;
	}

	private Visitor.Form opened() throws InterruptedException {
		Visitor.Form form = open();
		while (form == null) {
			TimeUnit.MILLISECONDS.sleep(200);
			form = open();
		}
		return form;
	}

	/** Null while nobody is there. */
	private Visitor.@Nullable Form open() {
		try {
			Visitor known = this.visitor;
			if (known != null) {
				Visitor.Page page = known.get("/moments/new");
				if (page.status() == 200 && page.path().startsWith("/moments/new")) {
					return page.form("/moments");
				}
			}
			this.visitor = null;
			Visitor fresh = new Visitor(Wires.through(this.port, "fi")).signIn(this.login);
			Visitor.Form form = fresh.get("/moments/new").form("/moments");
			this.visitor = fresh;
			return form;
		}
		catch (AssertionError | UncheckedIOException | IllegalStateException | IllegalArgumentException notNow) {
			return null;
		}
	}

}
