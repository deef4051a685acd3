package fi.hetki.cards;

import fi.hetki.customers.Customer;
import fi.hetki.customers.Customers;
import fi.hetki.moments.Moment;
import fi.hetki.moments.MomentLog;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.QrPicture;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Lays out the page with the picture, and how the link can be sent. */
@Component
class CardPage {

	private final CardDesk desk;

	private final MomentLog log;

	private final Customers customers;

	private final Understood.Reader reader;

	private final MessageSource messages;

	private final String base;

	CardPage(CardDesk desk, MomentLog log, Customers customers, Understood.Reader reader, MessageSource messages,
			@Value("${hetki.base-url:}") String base) {
		this.desk = desk;
		this.log = log;
		this.customers = customers;
		this.reader = reader;
		this.messages = messages;
		this.base = base.replaceFirst("/+$", "");
	}

	String show(UUID id, SignedIn me, @Nullable CardLink link, Model model) {
		Moment moment = this.log.own(id, me.id());
		Optional<Customer> customer = customer(moment);
		Optional<CustomerCard> card = this.desk.standing(id);
		Understood understood = this.reader.read(moment);
		model.addAttribute("moment", moment);
		model.addAttribute("card", card.orElse(null));
		model.addAttribute("it", understood);
		model.addAttribute("language", language(moment, customer));
		card.filter(it -> link != null && this.desk.fits(link, it))
			.ifPresent(it -> send(link, new Locale(it.language()), understood.site(), customer, model));
		return "cards/show";
	}

	/** In which she is shown a card first: her own, else the one that was spoken. */
	private static String language(Moment moment, Optional<Customer> customer) {
		return customer.map(Customer::language).orElseGet(moment::language);
	}

	String language(Moment moment) {
		return language(moment, customer(moment));
	}

	private Optional<Customer> customer(Moment moment) {
		return Optional.ofNullable(moment.customerId()).flatMap(this.customers::findById).filter(Customer::exists);
	}

	private void send(CardLink link, Locale language, String site, Optional<Customer> customer, Model model) {
		String address = (this.base.isEmpty() ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() : this.base) + link.path();
		String text = this.messages.getMessage("cards.send.text", new Object[] { site, address }, language);
		String subject = this.messages.getMessage("cards.open.title", null, language);
		model.addAttribute("address", address);
		model.addAttribute("qr", QrPicture.of(address));
		model.addAttribute("text", text);
		model.addAttribute("sms", "sms:" + customer.map(Customer::phone).orElse("").replaceAll("[^+0-9]", "") + "?&body=" + encoded(text));
		model.addAttribute("mail", "mailto:" + encoded(customer.map(Customer::email).orElse("")).replace("%40", "@") + "?subject=" + encoded(subject) + "&body=" + encoded(text));
	}

	private static String encoded(String text) {
		return UriUtils.encode(text, "UTF-8");
	}
}
