package fi.hetki;

import fi.hetki.matching.BigTable;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** The admin: she imports tables of services and publishes them. */
final class Helena {

	private static final String SITE = "site-w";

	private static final int PATIENCE = 240;

	private final Visitor helena;

	Helena(Node node) {
		this.helena = new Visitor(Wires.through(node.port(), "fi")).signIn("helena");
	}

	void publishAThousand() throws InterruptedException {
		bringIn(BigTable.csv());
		publish();
	}

	/** Gives one service another word, in the draft. */
	void teach(String service, String word) throws InterruptedException {
		bringIn("key;triggers_fi\n" + service + ";" + word);
	}

	/** Reads the page first, as one does who publishes; only what follows is timed. */
	Visitor.Form readyToPublish() {
		return this.helena.get("/admin/services/publication?site=" + SITE)
			.form("/admin/services/publication", "[name=seen]")
			.with("reason", "Measured");
	}

	private void publish() {
		readyToPublish().send();
	}

	private void bringIn(String csv) throws InterruptedException {
		Visitor.Page page = this.helena.get("/admin/services/import?site=" + SITE);
		Visitor.Page preview = done(page.form("/admin/services/import")
			.sendWith(new Visitor.Upload("file", "services.csv", csv.getBytes(StandardCharsets.UTF_8))));
		System.out.println("Import: " + preview.text("nav.views"));
		done(preview.form(preview.path() + "/confirmation").send());
	}

	private Visitor.Page done(Visitor.Page page) throws InterruptedException {
		for (int second = 0; second < PATIENCE; second++) {
			Visitor.Page now = this.helena.get(page.path());
			if (now.select("#import[hx-trigger]").isEmpty()) {
				return now;
			}
			TimeUnit.SECONDS.sleep(1);
		}
		throw new IllegalStateException("The import takes too long");
	}
}
