package fi.hetki.exchange;

import fi.hetki.catalogue.Catalogue;
import fi.hetki.catalogue.Offering;
import fi.hetki.customers.Customers;
import fi.hetki.leads.Fate;
import fi.hetki.leads.Fates;
import fi.hetki.leads.LeadHold;
import fi.hetki.leads.LeadStage;
import fi.hetki.matching.Match;
import fi.hetki.matching.Matches;
import fi.hetki.moments.Moment;
import fi.hetki.moments.Permission;
import fi.hetki.people.SignedIn;
import fi.hetki.photos.PhotoDesk;
import fi.hetki.shell.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells an author's program what is known of a moment and what became of it. */
@Component
@Transactional(readOnly = true)
class MomentTeller {

	private static final String BLOCK = "block.";

	private final Workplaces workplaces;

	private final Customers customers;

	private final Matches matches;

	private final Catalogue catalogue;

	private final Fates fates;

	private final PhotoDesk photos;

	private final Wording wording;

	private final MessageSource messages;

	MomentTeller(Workplaces workplaces, Customers customers, Matches matches, Catalogue catalogue, Fates fates,
			PhotoDesk photos, Wording wording, MessageSource messages) {
		this.workplaces = workplaces;
		this.customers = customers;
		this.matches = matches;
		this.catalogue = catalogue;
		this.fates = fates;
		this.photos = photos;
		this.wording = wording;
		this.messages = messages;
	}

	MomentAnswer tell(Moment moment, SignedIn me, Locale locale) {
		Wording.Voice say = this.wording.to(locale, me.zone());
		List<Match> found = this.matches.findByMomentIdOrderByPlace(moment.id());
		Map<UUID, String> keys = this.catalogue.findAllById(found.stream().map(Match::offeringId).toList())
			.stream()
			.collect(Collectors.toMap(Offering::id, Offering::key));
		return new MomentAnswer(moment.id(), this.workplaces.key(moment.siteId()), customer(moment), moment.words(),
				moment.note(), moment.language(), Reading.word(moment.stage()), Reading.word(moment.channel()),
				permission(moment), moment.happenedAt(), PhotoAnswer.of(this.photos.of(moment.id()), "/api/v1/photos/"),
				found.stream().map(it -> heard(it, keys.get(it.offeringId()))).toList(),
				this.fates.of(moment).stream().map(it -> became(it, say)).toList());
	}

	private static TellMoment.@Nullable Allowed permission(Moment moment) {
		Permission known = moment.permission();
		return known.equals(Permission.NONE) ? null : TellMoment.Allowed.of(known);
	}

	private MomentAnswer.@Nullable Customer customer(Moment moment) {
		return Optional.ofNullable(moment.customerId())
			.flatMap(this.customers::findById)
			.map(it -> new MomentAnswer.Customer(it.id(), it.name()))
			.orElse(null);
	}

	private static MomentAnswer.Heard heard(Match match, String service) {
		return new MomentAnswer.Heard(service, Underlined.rounded(match.strength()), Underlined.in(match.evidence()),
				match.isPassedOn(), Reading.word(match.withheld()));
	}

	private MomentAnswer.Became became(Fate fate, Wording.Voice say) {
		String word = fate.word();
		boolean blocked = word.startsWith(BLOCK);
		List<String> why = blocked ? List.of(word.substring(BLOCK.length()))
				: fate.holds().stream().filter(LeadHold::waits).map(LeadHold::gate).toList();
		boolean open = fate.stage() != null && fate.closure() == null;
		return new MomentAnswer.Became(fate.leadId(), fate.serviceKey(),
				blocked ? "blocked" : word.toLowerCase(Locale.ROOT),
				blocked || fate.stage() == LeadStage.WAITING ? why : null, sentence(fate, word, say),
				(fate.closure() != null) ? fate.closure().sentence() : null, open ? fate.due() : null, fate.said().isEmpty() ? null : fate.said().stream().map(it -> new MomentAnswer.Said(String.valueOf(Reading.word(it.kind())), it.by(), it.text())).toList());
	}

	/** The words that her own page has for it. */
	private String sentence(Fate fate, String word, Wording.Voice say) {
		return this.messages.getMessage("leads.fate." + word,
				new Object[] { fate.by(), say.when(fate.due()), fate.team().in(say.locale()) }, say.locale());
	}
}
