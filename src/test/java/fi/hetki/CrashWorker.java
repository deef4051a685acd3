package fi.hetki;

import fi.hetki.people.Entry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/** Works the leads of what was told: takes them, writes, moves and closes. */
final class CrashWorker extends CrashClient {

	private final String token;

	private final Queue<CrashTeller.Stored> stored;

	CrashWorker(Node node, Ledger ledger, RandomGenerator random, AtomicBoolean over, String token, Queue<CrashTeller.Stored> stored) {
		super(node.address(), ledger, random, over);
		this.token = token;
		this.stored = stored;
	}

	@Override
	void next() throws InterruptedException {
		CrashTeller.Stored next = this.stored.poll();
		if (next == null) {
			TimeUnit.MILLISECONDS.sleep(20);
			return;
		}
		Answer moment = insist(() -> api(next.token(), "GET", "/moments/" + next.moment(), null));
		for (JsonNode it : moment.json().path("leads")) {
			if (it.path("state").asString().equals("new")) {
				work(UUID.fromString(it.path("id").asString()));
			}
		}
	}

	private void work(UUID lead) throws InterruptedException {
		act(lead, "TAKEN", "PUT", "/assignment", Map.of());
		act(lead, "NOTE", "POST", "/notes", Map.of());
		act(lead, "MOVED", "PUT", "/stage", Map.of("stage", "contacted"));
		if (this.random.nextBoolean()) {
			act(lead, "TASK", "POST", "/tasks", Map.of());
		}
		else {
			act(lead, "CLOSED", "POST", "/closure", Map.of("outcome", "helped", "reason", "advised_against"));
		}
	}

	/** With the version that was seen before, also when it is sent again. */
	private void act(UUID lead, String kind, String method, String path, Map<String, Object> fields) throws InterruptedException {
		Answer seen = insist(() -> api(this.token, "GET", "/leads/" + lead, null));
		Ledger.Act act = new Ledger.Act(Entry.newId(), lead, kind);
		Map<String, Object> body = new LinkedHashMap<>(fields);
		switch (kind) {
			case "NOTE", "TASK" -> body.put("text", act.id().toString());
			case "CLOSED" -> body.put("sentence", act.id().toString());
			default -> {
			}
		}
		if (!kind.equals("NOTE") && !kind.equals("TASK")) {
			body.put("version", seen.json().path("version").asInt());
		}
		this.ledger.tell(act);
		settle(act.id(), insist(() -> api(this.token, method, "/leads/" + lead + path, body)));
	}

}
