package fi.hetki.cards;

import fi.hetki.moments.Moment;
import fi.hetki.moments.MomentLog;
import fi.hetki.people.Entry;
import fi.hetki.shell.NotHere;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where whoever noticed makes a card of her moment, and ends it. */
@Service
@Transactional
public class CardDesk {

	private final CustomerCards cards;

	private final MomentLog log;

	private final Clock clock;

	CardDesk(CustomerCards cards, MomentLog log, Clock clock) {
		this.cards = cards;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * A new link, which nobody can read again later. The one before leads nowhere from now on.
	 * @param language in which the card is shown first
	 * @throws NotHere unless this person wrote the moment
	 */
	public CardLink make(UUID moment, UUID author, String language) {
		return make(Entry.newId(), moment, author, language).orElseThrow();
	}

	/** The same under a key that a form brought along: empty where it was made before. */
	Optional<CardLink> make(UUID key, UUID moment, UUID author, String language) {
		this.log.own(moment, author);
		if (this.cards.existsById(key)) {
			return Optional.empty();
		}
		end(moment, author);
		CardLink link = CardLink.fresh();
		this.cards.save(new CustomerCard(key, moment, link, language, this.clock.instant()));
		return Optional.of(link);
	}

	/** @throws NotHere unless this person wrote the moment */
	public void end(UUID moment, UUID author) {
		Moment own = this.log.own(moment, author);
		this.cards.standing(own.id()).forEach(it -> it.revoke(this.clock.instant()));
	}

	/** The card that leads somewhere now. */
	@Transactional(readOnly = true)
	Optional<CustomerCard> standing(UUID moment) {
		return latest(moment).filter(it -> it.isOpen(this.clock.instant()));
	}

	@Transactional(readOnly = true)
	Optional<CustomerCard> latest(UUID moment) {
		return this.cards.of(moment, Limit.of(1)).stream().findFirst();
	}

	/** Whether this is the link of that card. */
	boolean fits(CardLink link, CustomerCard card) {
		return this.cards.findByTokenHash(link.hash()).filter(card::equals).isPresent();
	}
}
