package fi.hetki.moments;

import fi.hetki.customers.ChangedMeanwhile;
import fi.hetki.customers.CustomerChanged;
import fi.hetki.customers.CustomerDesk.Hit;
import fi.hetki.customers.Recognition;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.NotHere;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks whom somebody meant who wrote a name instead of picking a customer, and puts right what was taken wrong. Whoever
 * asks here has made sure that the person wrote the moment or works what came of it.
 */
@Service
@Transactional
public class Introduction {

	private final Namings namings;

	private final Moments moments;

	private final Recognition recognition;

	private final ApplicationEventPublisher events;

	Introduction(Namings namings, Moments moments, Recognition recognition, ApplicationEventPublisher events) {
		this.namings = namings;
		this.moments = moments;
		this.recognition = recognition;
		this.events = events;
	}

	/** The moment names its customer by these words. */
	void remember(UUID moment, String words, boolean known) {
		this.namings.save(new Naming(moment, words, known));
	}

	/** What there is to ask, or to put right; nothing where the customer was picked. */
	@Transactional(readOnly = true)
	public Optional<Who> of(Moment moment, SignedIn me) {
		UUID customer = moment.customerId();
		return (customer == null) ? Optional.empty() : this.namings.findByMomentId(moment.id()).filter(it -> !parted(it)).map(it -> it.isTaken()
				? new Who(it.words(), null, this.recognition.seen(customer, me).orElse(null))
				: new Who(it.words(), this.recognition.likely(customer, it.words(), me).stream().findFirst().orElse(null), null));
	}

	/**
	 * Yes, it is she: what belongs to the customer made of these words goes to her. Saying it again changes nothing.
	 * @throws ChangedMeanwhile where that is not the question any more
	 */
	public void same(UUID momentId, UUID known, SignedIn me) {
		Naming naming = answering(momentId);
		UUID customer = customerOf(momentId);
		if (!naming.isTaken()) {
			naming.answered(this.recognition.same(customer, naming.words(), known, me));
		}
		else if (!customer.equals(known)) {
			throw new ChangedMeanwhile();
		}
	}

	/** No, it is not, and nobody is asked again. */
	public void different(UUID momentId, UUID known, SignedIn me) {
		Naming naming = answering(momentId);
		UUID customer = customerOf(momentId);
		if (!naming.isTaken() && this.recognition.likely(customer, naming.words(), me).stream().anyMatch(it -> it.id().equals(known))) {
			this.recognition.apart(customer, known, me.id());
		}
	}

	/** The words were taken for somebody whom they did not mean: she gets a page of her own, with this moment and its leads. */
	public void somebodyElse(UUID momentId, SignedIn me) {
		Naming naming = answering(momentId);
		if (!naming.isTaken() || parted(naming)) {
			return;
		}
		UUID taken = customerOf(momentId);
		boolean parted = naming.mergeId() != null && this.recognition.part(naming.mergeId(), me.id()) && !customerOf(momentId).equals(taken);
		if (!parted) {
			move(momentId, taken, naming.words());
		}
		naming.somebodyElse();
		this.recognition.apart(customerOf(momentId), taken, me.id());
	}

	/** Somebody who looks after customers has parted them again, and so there is nothing left to ask. */
	private boolean parted(Naming naming) {
		return naming.mergeId() != null && !this.recognition.stands(naming.mergeId());
	}

	private void move(UUID moment, UUID from, String words) {
		UUID fresh = this.recognition.fresh(from, words);
		this.moments.findById(moment).orElseThrow().isAbout(fresh);
		this.events.publishEvent(new MomentMoved(moment, from, fresh));
		this.events.publishEvent(new CustomerChanged(fresh));
	}

	private Naming answering(UUID moment) {
		return this.namings.answering(moment).orElseThrow(NotHere::new);
	}

	private UUID customerOf(UUID moment) {
		return this.moments.customerOf(moment).orElseThrow(NotHere::new);
	}

	/**
	 * @param words as they were written
	 * @param asked whom they may mean
	 * @param taken for whom they were taken
	 */
	public record Who(String words, @Nullable Hit asked, @Nullable Hit taken) {
	}
}
