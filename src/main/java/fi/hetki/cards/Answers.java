package fi.hetki.cards;

import fi.hetki.leads.CustomersWord;
import fi.hetki.moments.Moment;
import fi.hetki.moments.Moments;
import fi.hetki.rubric.Pulse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What customers do with their cards. Looking changes nothing, saying the same twice is saying it once, and the last word
 * counts until somebody has been in touch.
 */
@Service
@Transactional
public class Answers {

	/** Nobody is asked a second question sooner; docs/evidence.md. */
	static final Duration UNASKED = Duration.ofDays(60);

	/** Of so many cards one checks the answers that guard leads. */
	private static final int CHECKS_ONE_IN = 10;

	private final CustomerCards cards;

	private final Moments moments;

	private final Consequences consequences;

	private final CustomersWord leads;

	private final Understood.Reader reader;

	private final Pulse pulse;

	private final Clock clock;

	Answers(CustomerCards cards, Moments moments, Consequences consequences, CustomersWord leads, Understood.Reader reader, Pulse pulse,
			Clock clock) {
		this.cards = cards;
		this.moments = moments;
		this.consequences = consequences;
		this.leads = leads;
		this.reader = reader;
		this.pulse = pulse;
		this.clock = clock;
	}

	/** Empty for a link that leads nowhere, whatever the reason. */
	@Transactional(readOnly = true)
	Optional<Shown> look(CardLink link) {
		return this.cards.findByTokenHash(link.hash())
			.filter(this::leadsSomewhere)
			.map(it -> shown(it, moment(it)));
	}

	private Shown shown(CustomerCard card, Moment moment) {
		return new Shown(card, this.reader.read(moment), question(card), moment.customerId() != null, moment.permission().given());
	}

	/** @return whether the link leads somewhere */
	public boolean answer(CardLink link, Reply reply, @Nullable String words) {
		Optional<CustomerCard> card = this.cards.answering(link.hash()).filter(this::leadsSomewhere);
		String meant = (reply == Reply.MISUNDERSTOOD) ? words : null;
		card.filter(it -> !it.says(reply, meant)).ifPresent(it -> {
			Instant now = now();
			this.consequences.draw(moment(it), it.reply(), it.repliedAt(), reply, meant, now);
			it.answer(reply, meant, now);
			askOnce(it);
		});
		return card.isPresent();
	}

	/** @return whether the link leads somewhere */
	public boolean pulse(CardLink link, String code) {
		Optional<CustomerCard> card = this.cards.answering(link.hash()).filter(this::leadsSomewhere);
		card.filter(it -> it.openQuestion() != null).ifPresent(it -> {
			boolean low = this.pulse.keep(it.momentId(), it.openQuestion(), code);
			it.pulseAnswered(now());
			if (low) {
				this.leads.putRight(it.momentId());
			}
		});
		return card.isPresent();
	}

	private boolean leadsSomewhere(CustomerCard card) {
		return card.isOpen(now()) && !this.leads.isSettled(card.momentId());
	}

	private void askOnce(CustomerCard card) {
		UUID customer = moment(card).customerId();
		boolean mayAsk = !card.isPulseAsked() && !this.pulse.isAnswered(card.momentId())
				&& (customer == null || this.cards.asked(customer, now().minus(UNASKED)) == 0);
		if (mayAsk) {
			boolean check = Math.floorMod(card.id().getLeastSignificantBits(), CHECKS_ONE_IN) == 0;
			card.ask(this.pulse.dimensionFor(card.momentId(), check), now());
		}
	}

	private Pulse.@Nullable Question question(CustomerCard card) {
		return (card.openQuestion() != null) ? this.pulse.question(card.openQuestion()) : null;
	}

	private Moment moment(CustomerCard card) {
		return this.moments.findById(card.momentId()).orElseThrow();
	}

	private Instant now() {
		return this.clock.instant();
	}

	/**
	 * @param question what she is asked beside, where it is her turn to be asked
	 * @param known whether we know whose card it is
	 * @param agreed whether she said when they talked that we may be in touch
	 */
	record Shown(CustomerCard card, Understood understood, Pulse.@Nullable Question question, boolean known, boolean agreed) {
	}
}
