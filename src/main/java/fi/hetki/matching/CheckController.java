package fi.hetki.matching;

import fi.hetki.people.SignedIn;
import fi.hetki.people.Site;
import fi.hetki.people.Sites;
import fi.hetki.shell.NotHere;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class CheckController {

	private final Inspector inspector;

	private final Sites sites;

	CheckController(Inspector inspector, Sites sites) {
		this.inspector = inspector;
		this.sites = sites;
	}

	@GetMapping("/admin/services/checks")
	String list(@AuthenticationPrincipal SignedIn me, @RequestParam(required = false) @Nullable String site, Model model) {
		Site chosen = ((site != null) ? this.sites.findByKey(site) : this.sites.findById(me.siteId())).orElseThrow(NotHere::new);
		model.addAttribute("site", chosen);
		model.addAttribute("sites", this.sites.findAllByOrderByNameAscIdAsc());
		model.addAttribute("checks", this.inspector.look(chosen));
		return "matching/checks";
	}
}
