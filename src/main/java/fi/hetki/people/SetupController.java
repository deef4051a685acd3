package fi.hetki.people;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The first start: nobody can sign in yet, and whoever can read the log makes the first admin. */
@Controller
class SetupController {

	private final SetupCode code;

	private final Reception reception;

	private final People people;

	private final Sites sites;

	private final PasswordEncoder passwords;

	SetupController(SetupCode code, Reception reception, People people, Sites sites, PasswordEncoder passwords) {
		this.code = code;
		this.reception = reception;
		this.people = people;
		this.sites = sites;
		this.passwords = passwords;
	}

	@GetMapping("/setup")
	String form(Model model) {
		doorIsOpen();
		this.code.announce();
		return page(OpenHouse.empty(), model);
	}

	@PostMapping("/setup")
	String create(@Valid @ModelAttribute("house") OpenHouse house, BindingResult problems, Locale locale,
			HttpServletRequest request, Model model) throws ServletException {
		doorIsOpen();
		check(house, problems);
		if (problems.hasErrors()) {
			return page(house, model);
		}
		if (!this.code.redeem(house.code())) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		this.reception.welcomeFirstAdmin(house, this.passwords.encode(house.password().text()), locale.getLanguage());
		request.getSession();
		request.changeSessionId();
		request.login(house.login(), house.password().text());
		return "redirect:/";
	}

	private void doorIsOpen() {
		if (!this.reception.waitsForFirstAdmin()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

	private void check(OpenHouse house, BindingResult problems) {
		if (!this.code.check(house.code())) {
			problems.rejectValue("code", "people.setup.code.problem");
		}
		if (this.sites.count() == 0) {
			if (house.site() == null) {
				problems.rejectValue("site", "people.setup.site.problem");
			}
			if (house.industry() == null) {
				problems.rejectValue("industry", "people.setup.industry.problem");
			}
		}
		UUID nobody = Entry.newId();
		if (house.login() != null && this.people.existsByLoginAndIdNot(Person.normalised(house.login()), nobody)) {
			problems.rejectValue("login", "people.form.login.taken");
		}
		if (house.email() != null && this.people.existsByEmailAndIdNot(Person.normalised(house.email()), nobody)) {
			problems.rejectValue("email", "people.form.email.taken");
		}
		house.password()
			.problem(house.login(), house.email(), house.firstName(), house.lastName(),
					house.firstName() + " " + house.lastName(), house.site())
			.ifPresent(problem -> problems.rejectValue("password", problem));
		if (!Objects.equals(house.password(), house.again())) {
			problems.rejectValue("again", "people.password.differs");
		}
	}

	private String page(OpenHouse house, Model model) {
		model.addAttribute("house", house);
		model.addAttribute("firstSite", this.sites.count() == 0);
		return "people/setup";
	}
}
