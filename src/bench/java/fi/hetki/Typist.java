package fi.hetki;

import fi.hetki.matching.BigTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Maija at the counter, who types; every word more asks for suggestions anew. */
final class Typist {

	private final Visitor maija;

	private final String token;

	private final String icon;

	/** The notes as far as they have been typed. */
	private final List<String> typed = new ArrayList<>();

	private int next;

	Typist(Node node, int first) {
		this.maija = new Visitor(Wires.through(node.port(), "fi")).signIn("maija");
		Visitor.Page page = this.maija.get("/moments/new");
		this.token = page.select("meta[name=_csrf]").attr("content");
		this.icon = page.select("link[rel=icon]").attr("href");
		for (String note : BigTable.NOTES) {
			for (int end = note.indexOf(' '); end > 0; end = note.indexOf(' ', end + 1)) {
				this.typed.add(note.substring(0, end));
			}
			this.typed.add(note);
		}
		this.next = first;
	}

	/** In nanoseconds, for the next word. */
	long typeOn() {
		String text = this.typed.get(this.next++ % this.typed.size());
		long start = System.nanoTime();
		ask(text);
		return System.nanoTime() - start;
	}

	/** For an icon: what the way there and back takes by itself. */
	long look() {
		long start = System.nanoTime();
		answered(this.maija.send(new Visitor.Ask("GET", this.icon, Map.of(), Map.of(), null)));
		return System.nanoTime() - start;
	}

	String ask(String text) {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		fields.put("_csrf", List.of(this.token));
		fields.put("words", List.of(text));
		return answered(this.maija.send(new Visitor.Ask("POST", "/moments/suggestions", fields, Map.of("HX-Request", "true"), null)));
	}

	private static String answered(Visitor.Answer answer) {
		if (answer.status() != 200) {
			throw new IllegalStateException("Answered with " + answer.status());
		}
		return answer.body();
	}
}
