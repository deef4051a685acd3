package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at a browser without scripts: she signs in, reads pages, and sends the forms that stand on them, with
 * whatever hidden fields and tokens the page gave them.
 */
final class Visitor {

	static final String PASSWORD = "hetki-demo";

	private final Wire wire;

	Visitor(Wire wire) {
		this.wire = wire;
	}

	Visitor signIn(String login) {
		Page after = signInAs(login, PASSWORD);
		assertThat(after.path()).as("where " + login + " arrives").doesNotStartWith("/login");
		return this;
	}

	Page signInAs(String login, String password) {
		return get("/login").form("/login").with("username", login).with("password", password).send();
	}

	Page get(String path) {
		return follow(send(new Ask("GET", path, Map.of(), Map.of(), null)), path);
	}

	Page open(Ask ask) {
		return follow(send(ask), ask.path());
	}

	/** The answer itself: where it sends one to is not followed. */
	Answer send(Ask ask) {
		return this.wire.send(ask);
	}

	/** What she would send along by herself. */
	String cookie() {
		return this.wire.cookie();
	}

	private Page follow(Answer answer, String path) {
		Answer last = answer;
		String at = path;
		for (int i = 0; last.location() != null && i < 5; i++) {
			URI next = URI.create(last.location());
			at = next.getRawPath() + ((next.getRawQuery() != null) ? "?" + next.getRawQuery() : "");
			last = send(new Ask("GET", at, Map.of(), Map.of(), null));
		}
		return new Page(last.status(), at, Jsoup.parse(last.body()));
	}

	/** What carries a request to the application and brings the answer back; it keeps the session. */
	interface Wire {

		Answer send(Ask ask);

		/** Sends a file along with the fields. */
		Answer upload(Ask ask, Upload file);

		default String cookie() {
			throw new UnsupportedOperationException("There is no server");
		}

	}

	/** @param field the field of the form that takes the file */
	record Upload(String field, String name, byte[] content) {
	}

	/** @param body sent instead of fields, as JSON */
	record Ask(String method, String path, Map<String, List<String>> fields, Map<String, String> headers,
			@Nullable String body) {
	}

	/** @param location where the answer sends one to */
	record Answer(int status, @Nullable String location, String body, Map<String, String> headers) {
	}

	/** What one sees now. */
	final class Page {

		private final int status;

		private final String path;

		private final Document document;

		private Page(int status, String path, Document document) {
			this.status = status;
			this.path = path;
			this.document = document;
		}

		int status() {
			return this.status;
		}

		/** With its query, as the address bar would show it. */
		String path() {
			return this.path;
		}

		/** All that can be read, blanks made one; fields keep their text to themselves. */
		String text() {
			return this.document.body().text().replace('\u00a0', ' ');
		}

		String html() {
			return this.document.outerHtml();
		}

		String text(String selector) {
			return select(selector).text().replace('\u00a0', ' ');
		}

		Elements select(String selector) {
			return this.document.select(selector);
		}

		/** What stands in the field. */
		String field(String name) {
			Element field = this.document.select("[name=" + name + "]").first();
			assertThat(field).as("the field " + name + " on " + this.path).isNotNull();
			return field.normalName().equals("textarea") ? ((Element) field).wholeText() : field.attr("value");
		}

		/** The first form that goes there. */
		Form form(String action) {
			return form(action, "*");
		}

		/** The first form that goes there and has such an element in it. */
		Form form(String action, String having) {
			FormElement found = this.document.select("form[action=" + action + "]")
				.stream()
				.filter(it -> !it.select(having).isEmpty())
				.map(FormElement.class::cast)
				.findFirst()
				.orElse(null);
			assertThat(found).as("a form to " + action + " on " + this.path + ": " + text()).isNotNull();
			return new Form(found);
		}

		/** Where the links lead, inside of the application. */
		List<String> links() {
			return select("a[href]").stream()
				.map(it -> it.attr("href"))
				.filter(it -> it.startsWith("/"))
				.map(it -> it.replaceFirst("#.*", ""))
				.distinct()
				.toList();
		}

	}

	/** A form as it stands on the page, filled in step by step. */
	final class Form {

		private final FormElement form;

		private final Map<String, List<String>> fields = new LinkedHashMap<>();

		private Form(FormElement form) {
			this.form = form;
			for (Connection.KeyVal it : form.formData()) {
				this.fields.computeIfAbsent(it.key(), key -> new ArrayList<>()).add(it.value());
			}
		}

		/** Only what the page offers: a field must be there, a choice must be one of its values. */
		Form with(String name, String... values) {
			Elements controls = this.form.select("[name=" + name + "]");
			assertThat(controls).as("the field " + name).isNotEmpty();
			for (String value : values) {
				assertThat(controls).as(value + " for " + name).anyMatch(it -> takes(it, value));
			}
			return forged(name, values);
		}

		private static boolean takes(Element control, String value) {
			return switch (control.normalName() + " " + control.attr("type")) {
				case "input radio", "input checkbox", "button ", "button submit" -> control.attr("value").equals(value);
				case "select " -> control.select("option").stream().anyMatch(it -> it.attr("value").equals(value));
				default -> true;
			};
		}

		/** Whatever somebody sends who does not keep to the page. */
		Form forged(String name, String... values) {
			this.fields.put(name, new ArrayList<>(Arrays.asList(values)));
			return this;
		}

		/** What can be chosen under names that begin so, each name once. */
		List<String> names(String beginning) {
			return this.form.select("[name^=" + beginning + "]").eachAttr("name").stream().distinct().toList();
		}

		Map<String, List<String>> fields() {
			return this.fields;
		}

		Ask ask() {
			return new Ask("POST", this.form.attr("action"), Map.copyOf(this.fields), Map.of(), null);
		}

		Page send() {
			return open(ask());
		}

		Page sendWith(Upload file) {
			return follow(Visitor.this.wire.upload(ask(), file), this.form.attr("action"));
		}

	}

}
