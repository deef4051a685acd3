package fi.hetki.moments;

import fi.hetki.customers.Customer;
import fi.hetki.customers.Customers;
import fi.hetki.people.SignedIn;
import fi.hetki.photos.PhotoDesk;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out the two pages of a moment, with what the other modules ask and tell. */
@Component
class MomentPage {

	private final Customers customers;

	private final PhotoDesk photos;

	private final List<MomentPart> parts;

	private final List<MomentPanel> panels;

	MomentPage(Customers customers, PhotoDesk photos, List<MomentPart> parts, List<MomentPanel> panels) {
		this.customers = customers;
		this.photos = photos;
		this.parts = parts;
		this.panels = panels.stream().sorted(Comparator.comparingInt(MomentPanel::place)).toList();
	}

	String form(SignedIn me, MomentForm form, Model model) {
		MomentPart.Typed typed = form.typed(me.siteId());
		this.parts.forEach(part -> part.fill(me, typed, model));
		model.addAttribute("form", form);
		model.addAttribute("photos", this.photos.waiting(form.photoIds(), me.id()));
		model.addAttribute("heard", fragments(MomentPart.Slot.HEARD));
		model.addAttribute("meeting", fragments(MomentPart.Slot.MEETING));
		model.addAttribute("stages", Stage.values());
		model.addAttribute("channels", Channel.usualIn(me.industry()));
		model.addAttribute("permissions", Permission.Answer.values());
		model.addAttribute("ways", Permission.By.values());
		model.asMap().putIfAbsent("problems", Map.of());
		return "moments/form";
	}

	private List<String> fragments(MomentPart.Slot slot) {
		return this.parts.stream().filter(it -> it.slot() == slot).map(MomentPart::fragment).toList();
	}

	String show(SignedIn me, Moment moment, Model model) {
		this.panels.forEach(panel -> panel.fill(moment, me, model));
		model.addAttribute("moment", moment);
		model.addAttribute("photos", this.photos.of(moment.id()));
		model.addAttribute("customer", Optional.ofNullable(moment.customerId())
			.flatMap(this.customers::findById)
			.map(Customer::name)
			.orElse(null));
		model.addAttribute("panels", this.panels.stream().map(MomentPanel::fragment).toList());
		return "moments/show";
	}
}
