package fi.hetki.moments;

import fi.hetki.customers.Customer;
import fi.hetki.customers.CustomerScope;
import fi.hetki.customers.Customers;
import fi.hetki.people.SignedIn;
import fi.hetki.people.Site;
import fi.hetki.people.Sites;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the codes of places. The site is her own unless the code hangs at another one where she may work. */
@Component
public class Presets {

	private final Places places;

	private final Sites sites;

	private final Customers customers;

	private final CustomerScope scope;

	Presets(Places places, Sites sites, Customers customers, CustomerScope scope) {
		this.places = places;
		this.sites = sites;
		this.customers = customers;
		this.scope = scope;
	}

	/** Whose services and customers a form with this code is about. */
	public UUID siteOf(SignedIn me, String code) {
		return read(me, code).siteId();
	}

	/** For a form that is opened. */
	Preset opened(SignedIn me, String code) {
		Preset preset = read(me, code);
		return (preset.place() == null || preset.place().inUse()) ? preset : own(me, Preset.Note.GONE);
	}

	/**
	 * For a form that is sent: a place that was retired while it was open still is where they met, and a customer of her
	 * own site counts more than a code of another one.
	 */
	Preset sent(SignedIn me, String code, @Nullable UUID customer) {
		Preset preset = read(me, code);
		boolean another = customer != null && this.customers.findById(customer).map(Customer::siteId)
			.filter(it -> !it.equals(preset.siteId())).isPresent();
		return another ? own(me, null) : preset;
	}

	private Preset read(SignedIn me, String code) {
		Optional<Place> place = code.matches("\\w{1,8}") ? this.places.findByCode(code) : Optional.empty();
		if (place.isEmpty()) {
			return own(me, code.isEmpty() ? null : Preset.Note.GONE);
		}
		return this.scope.sees(me, place.get().siteId()) ? at(place.get()) : own(me, Preset.Note.ELSEWHERE);
	}

	private Preset at(Place place) {
		Site site = this.sites.findById(place.siteId()).orElseThrow();
		return new Preset(place, site.id(), place.name(), site.industry(), null);
	}

	private static Preset own(SignedIn me, Preset.@Nullable Note note) {
		return new Preset(null, me.siteId(), me.siteName(), me.industry(), note);
	}
}
