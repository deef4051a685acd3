package fi.hetki.capacity;

import fi.hetki.catalogue.Catalogue;
import fi.hetki.people.Role;
import fi.hetki.people.SignedIn;
import fi.hetki.people.Site;
import fi.hetki.shell.NotHere;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Lays out what the services of a site have to do, and what would be if more of one got done. */
@Component
@Transactional(readOnly = true)
class CapacityPage {

	private final CapacityList list;

	private final Forecast forecast;

	private final Catalogue catalogue;

	CapacityPage(CapacityList list, Forecast forecast, Catalogue catalogue) {
		this.list = list;
		this.forecast = forecast;
		this.catalogue = catalogue;
	}

	/**
	 * @param siteKey where it is null, the site of the service, her own, or else the first that she sees
	 * @param service the one that is tried with another number; none where it is null, or none of hers
	 * @throws NotHere for whoever sees no leads
	 */
	String show(SignedIn me, @Nullable String siteKey, @Nullable UUID service, @Nullable Integer number, Model model) {
		List<Site> sites = this.list.sites(me);
		UUID wanted = Optional.ofNullable(service).flatMap(this.catalogue::siteOf).orElse(me.siteId());
		Site site = (siteKey != null) ? sites.stream().filter(it -> it.key().equals(siteKey)).findFirst().orElseThrow(NotHere::new)
				: sites.stream().filter(it -> it.id().equals(wanted)).findFirst().or(() -> sites.stream().findFirst()).orElseThrow(NotHere::new);
		Forecast.Seen seen = this.forecast.at(site.id());
		List<ServiceLoad> services = this.list.at(site.id(), me);
		model.addAttribute("sites", sites);
		model.addAttribute("site", site);
		model.addAttribute("services", services);
		model.addAttribute("limits", seen.limits());
		services.stream().filter(it -> it.id().equals(service) && seen.loads().containsKey(service)).findFirst().ifPresent(tried -> {
			model.addAttribute("tried", tried);
			model.addAttribute("whatIf", WhatIf.of(tried, seen.loads().get(service), seen, number));
		});
		if (me.is(Role.ADMIN) && !model.containsAttribute("form")) {
			model.addAttribute("form", EditLimits.of(seen.limits()));
		}
		return "capacity/show";
	}
}
