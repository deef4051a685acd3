package fi.hetki.notices;

import fi.hetki.people.People;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.NotHere;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How everybody wants to hear. */
@Service
@Transactional
class WishDesk {

	private final Wishes wishes;

	private final People people;

	private final MailCarrier carrier;

	WishDesk(Wishes wishes, People people, MailCarrier carrier) {
		this.wishes = wishes;
		this.people = people;
		this.carrier = carrier;
	}

	@Transactional(readOnly = true)
	EditWish form(SignedIn me) {
		return EditWish.of(this.wishes.of(me.id()));
	}

	/** Whether mail gets to her; texts under {@code notices.reach}. */
	@Transactional(readOnly = true)
	String reach(SignedIn me) {
		boolean address = this.people.findById(me.id()).filter(MailCarrier::reaches).isPresent();
		return !this.carrier.isThere() ? "off" : address ? "here" : "nowhere";
	}

	void wish(SignedIn me, EditWish form) {
		Wish wish = this.wishes.of(me.id());
		form.writeTo(wish);
		this.wishes.save(wish);
	}

	/**
	 * @param what a topic, or the digest
	 * @throws NotHere unless the link is one of ours
	 */
	@Transactional(readOnly = true)
	void check(UUID person, String what, String signature) {
		sealed(person, what, signature);
	}

	/** No more letters of this kind; the page of notices still tells it. */
	void stop(UUID person, String what, String signature) {
		Wish wish = sealed(person, what, signature);
		if (what.equals(StopLink.DIGEST)) {
			wish.digestAt(null);
		}
		else {
			wish.hear(Topic.valueOf(what), Way.NEVER);
		}
	}

	private Wish sealed(UUID person, String what, String signature) {
		boolean known = what.equals(StopLink.DIGEST) || Stream.of(Topic.values()).anyMatch(it -> it.name().equals(what));
		return this.wishes.findById(person)
			.filter(it -> known && StopLink.fits(person, what, signature, it.seal()))
			.orElseThrow(NotHere::new);
	}
}
