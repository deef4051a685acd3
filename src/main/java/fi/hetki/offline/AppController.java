package fi.hetki.offline;

import fi.hetki.shell.Assets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What makes a phone treat Hetki as an app of its own: the manifest, the service worker, the page for when nothing answers. */
@Controller
class AppController {

	private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");

	private static final MediaType MANIFEST = MediaType.parseMediaType("application/manifest+json");

	private final Assets assets;

	private final MessageSource messages;

	private final boolean works;

	AppController(Assets assets, MessageSource messages, @Value("${hetki.app.worker}") boolean works) {
		this.assets = assets;
		this.messages = messages;
		this.works = works;
	}

	/** One line: the worker is a module of the same build as the pages. Switched off, phones unlearn the one they have. */
	@GetMapping("/sw.js")
	ResponseEntity<String> worker() {
		String script = this.assets.url(this.works ? "js/worker.js" : "js/farewell.js");
		return ResponseEntity.ok()
			.contentType(SCRIPT)
			.cacheControl(CacheControl.noCache())
			.body("import '" + script + "';\n");
	}

	@GetMapping("/manifest.webmanifest")
	ResponseEntity<Map<String, Object>> manifest(Locale locale) {
		return ResponseEntity.ok().contentType(MANIFEST).cacheControl(CacheControl.noCache()).body(Map.ofEntries(
				Map.entry("id", "/"), Map.entry("start_url", "/"), Map.entry("scope", "/"), Map.entry("display", "standalone"),
				Map.entry("name", "Hetki"), Map.entry("short_name", "Hetki"), Map.entry("lang", locale.getLanguage()),
				Map.entry("description", say("offline.manifest.description", locale)),
				Map.entry("background_color", "#F1F4F4"), Map.entry("theme_color", "#F1F4F4"),
				Map.entry("icons", List.of(icon("app-192.png", "192x192", "any"), icon("app-512.png", "512x512", "any"),
						icon("app-maskable-512.png", "512x512", "maskable"))),
				Map.entry("shortcuts", List.of(Map.of("name", say("offline.manifest.log", locale), "url", "/moments/new",
						"icons", List.of(icon("app-192.png", "192x192", "any"))))),
				Map.entry("share_target", Map.of("action", "/moments/share", "method", "POST", "enctype", "multipart/form-data",
						"params", Map.of("title", "title", "text", "text", "url", "url",
								"files", List.of(Map.of("name", "photo", "accept", List.of("image/*"))))))));
	}

	private Map<String, String> icon(String file, String sizes, String purpose) {
		return Map.of("src", this.assets.url("icons/" + file), "sizes", sizes, "type", "image/png", "purpose", purpose);
	}

	private String say(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

	/** Says nothing about anybody: it is kept on every phone that has been here. */
	@GetMapping("/offline")
	String offline() {
		return "offline/page";
	}
}
