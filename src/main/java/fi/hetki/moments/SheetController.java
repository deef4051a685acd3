package fi.hetki.moments;

import fi.hetki.people.SignedIn;
import fi.hetki.people.Site;
import fi.hetki.shell.Languages;
import fi.hetki.shell.QrPicture;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What is printed and hung up: a small sheet for each place, four on an A4. */
@Controller
class SheetController {

	private final PlaceDesk places;

	private final LoggingPage page;

	private final MessageSource messages;

	private final String base;

	SheetController(PlaceDesk places, LoggingPage page, MessageSource messages, @Value("${hetki.base-url:}") String base) {
		this.places = places;
		this.page = page;
		this.messages = messages;
		this.base = base.replaceFirst("/+$", "");
	}

	/** @param place only this one; else all of the site that are in use */
	@GetMapping("/admin/logging/sheets")
	String show(@AuthenticationPrincipal SignedIn me, @RequestParam(name = "site", required = false) @Nullable String key,
			@RequestParam(required = false) @Nullable UUID place, @RequestParam(required = false) @Nullable String language, Model model) {
		Site site = (place != null) ? this.page.of(place) : this.page.site(key, me);
		String spoken = (language != null && Languages.ALL.contains(language)) ? language : this.places.spokenAt(site.id()).orElse(me.language());
		String address = (this.base.isEmpty() ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() : this.base) + "/moments/new?place=";
		List<Place> chosen = (place != null) ? List.of(this.places.one(place)) : this.places.of(site.id()).stream().filter(Place::inUse).toList();
		model.addAttribute("site", site);
		model.addAttribute("only", place);
		model.addAttribute("language", spoken);
		model.addAttribute("sentence", this.messages.getMessage("moments.sheet.sentence", null, new Locale(spoken)));
		model.addAttribute("baseMissing", this.base.isEmpty());
		model.addAttribute("sheets", chosen.stream().map(it -> new Sheet(it.name(), QrPicture.of(address + it.code()))).toList());
		return "moments/sheets";
	}

	record Sheet(String name, QrPicture qr) {
	}
}
