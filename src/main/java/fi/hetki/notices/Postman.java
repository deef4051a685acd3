package fi.hetki.notices;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes the letters that are due to the mail server, one by one; one that cannot be sent stops no other. */
@Component
class Postman {

	private static final Logger log = LoggerFactory.getLogger(Postman.class);

	private static final int MOST = 200;

	private final Outbox outbox;

	private final LetterWriter writer;

	private final MailCarrier carrier;

	Postman(Outbox outbox, LetterWriter writer, MailCarrier carrier) {
		this.outbox = outbox;
		this.writer = writer;
		this.carrier = carrier;
	}

	void deliver() {
		if (!this.carrier.isThere()) {
			return;
		}
		for (UUID id : this.outbox.due(MOST)) {
			Optional<Instant> claim = this.outbox.claim(id);
			if (claim.isPresent() && !deliver(id, claim.get())) {
				return;
			}
		}
	}

	/** @return whether the next one has a chance */
	private boolean deliver(UUID id, Instant claim) {
		Instant claimed = claim;
		try {
			Optional<Letter> letter = this.writer.write(id);
			if (letter.isEmpty()) {
				this.outbox.dropped(id, claimed);
				return true;
			}
			Optional<Instant> still = this.outbox.claimAgain(id, claimed);
			if (still.isEmpty()) {
				return true;
			}
			claimed = still.get();
			this.carrier.send(letter.get());
		}
		catch (RuntimeException trouble) {
			String said = MailCarrier.said(trouble);
			log.warn("Mail {} was not sent: {}", id, said);
			this.outbox.failed(id, claimed, said);
			return !MailCarrier.isAway(trouble);
		}
		this.outbox.sent(id);
		return true;
	}
}
