package fi.hetki.shell;

import fi.hetki.people.Entry;
import fi.hetki.people.Role;
import fi.hetki.people.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What the layout of every page needs. */
@ControllerAdvice(annotations = Controller.class)
class PageAdvice {

	private final Clock clock;

	private final Wording wording;

	private final Assets assets;

	private final List<Tray> trays;

	private final List<MenuEntry> entries;

	PageAdvice(Clock clock, Wording wording, Assets assets, List<Tray> trays, List<MenuEntry> entries) {
		this.entries = entries;
		this.clock = clock;
		this.wording = wording;
		this.assets = assets;
		this.trays = trays;
	}

	@ModelAttribute("languages")
	List<String> languages() {
		return Languages.ALL;
	}

	/** Thymeleaf 3.1.5 lets no bean speak in a link, a model attribute it does. */
	@ModelAttribute("assets")
	Assets assets() {
		return this.assets;
	}

	@ModelAttribute("adminEntries")
	List<String> adminEntries(@AuthenticationPrincipal @Nullable SignedIn me) {
		return (me == null || !me.is(Role.ADMIN)) ? List.of()
				: this.entries.stream().flatMap(entry -> entry.fragment().stream()).toList();
	}

	/** An address with a key that is none leads nowhere, like one with an unknown key. */
	@ExceptionHandler
	void noSuchKey(MethodArgumentTypeMismatchException wrong, HttpServletResponse response) throws IOException {
		response.sendError((wrong.getRequiredType() == UUID.class) ? 404 : 400);
	}

	/** The number beside a menu entry. */
	@ModelAttribute("waiting")
	WhenShown<Long> waiting(@AuthenticationPrincipal @Nullable SignedIn me) {
		return new WhenShown<>(() -> (me == null || !me.worksLeads()) ? 0 : this.trays.stream().mapToLong(tray -> tray.waiting(me)).sum());
	}

	/** The key of what a form on this page makes: sent twice, it makes it once. */
	@ModelAttribute("fresh")
	UUID fresh() {
		return Entry.newId();
	}

	@ModelAttribute("me")
	@Nullable SignedIn me(@AuthenticationPrincipal @Nullable SignedIn me) {
		return me;
	}

	/** Dates, times, money and names as this reader reads them. */
	@ModelAttribute("say")
	Wording.Voice say(@AuthenticationPrincipal @Nullable SignedIn me, Locale locale) {
		return this.wording.to(locale, (me != null) ? me.zone() : this.clock.getZone());
	}

	/** An empty field says nothing, not an empty text. */
	@InitBinder
	void trim(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
	}
}
