package fi.hetki.moments;

import fi.hetki.customers.Customer;
import fi.hetki.customers.Customers;
import fi.hetki.customers.NearDesk;
import fi.hetki.people.SignedIn;
import fi.hetki.photos.PhotoDesk;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out the two pages of a moment, with what the other modules ask and tell. */
@Component
class MomentPage {

	private final Customers customers;

	private final Moments moments;

	private final Places places;

	private final Presets presets;

	private final Dictation dictation;

	private final NearDesk near;

	private final PhotoDesk photos;

	private final List<MomentPart> parts;

	private final List<MomentPanel> panels;

	MomentPage(Customers customers, Moments moments, Places places, Presets presets, Dictation dictation, NearDesk near, PhotoDesk photos,
			List<MomentPart> parts, List<MomentPanel> panels) {
		this.customers = customers;
		this.moments = moments;
		this.places = places;
		this.presets = presets;
		this.dictation = dictation;
		this.near = near;
		this.photos = photos;
		this.parts = parts;
		this.panels = panels.stream().sorted(Comparator.comparingInt(MomentPanel::place)).toList();
	}

	/** A new form, where the code of a place or what another app shared decides how it begins; nothing is saved by that. */
	String blank(SignedIn me, String code, String words, Shared shared, Instant now, Model model) {
		Preset preset = this.presets.opened(me, code);
		Optional<Channel> channel = (preset.place() != null) ? Optional.of(preset.place().channel())
				: this.moments.channelsOf(me.id(), Limit.of(1)).stream().findFirst();
		String text = !shared.text().isEmpty() ? shared.text() : (words.length() <= MomentLog.LONGEST) ? words : "";
		model.addAttribute("hints", Stream.of((preset.note() != null) ? "moments.place.note." + preset.note() : null,
				shared.cut() ? "moments.share.cut" : null, shared.pictures() ? "moments.share.pictures" : null)
			.filter(Objects::nonNull)
			.toList());
		return form(me, MomentForm.blank(now, channel, text, (preset.place() != null) ? preset.place().code() : ""), model);
	}

	/**
	 * @throws fi.hetki.shell.Problems.Refused where a choice is none of those offered
	 */
	LogMoment told(SignedIn me, MomentForm form) {
		return form.told(me, this.presets.sent(me, form.place(), form.known()));
	}

	String form(SignedIn me, MomentForm form, Model model) {
		Preset preset = this.presets.sent(me, form.place(), form.known());
		MomentPart.Typed typed = form.typed(preset.siteId());
		model.addAttribute("preset", preset);
		model.addAttribute("dictation", this.dictation.on());
		this.parts.forEach(part -> part.fill(me, typed, model));
		model.addAttribute("form", form);
		model.addAttribute("chosen", Optional.ofNullable(form.chosen()).flatMap(it -> this.near.one(it, me)).orElse(null));
		model.addAttribute("atHand", this.near.atHand(me));
		model.addAttribute("sampleHits", List.of(NearDesk.SAMPLE));
		model.addAttribute("before", fragments(MomentPart.Slot.CUSTOMER));
		model.addAttribute("photos", this.photos.waiting(form.photoIds(), me.id()));
		model.addAttribute("heard", fragments(MomentPart.Slot.HEARD));
		model.addAttribute("meeting", fragments(MomentPart.Slot.MEETING));
		model.addAttribute("stages", Stage.values());
		model.addAttribute("channels", preset.channels());
		model.addAttribute("permissions", Permission.Answer.values());
		model.addAttribute("ways", Permission.By.values());
		model.asMap().putIfAbsent("problems", Map.of());
		model.asMap().putIfAbsent("hints", List.of());
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
		model.addAttribute("place", Optional.ofNullable(moment.placeId()).flatMap(this.places::findById).map(Place::name).orElse(null));
		model.addAttribute("panels", this.panels.stream().map(MomentPanel::fragment).toList());
		return "moments/show";
	}
}
