package fi.hetki.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Knows everybody who may come in. */
@Service
@Transactional(readOnly = true)
public class Door implements UserDetailsService {

	private final People people;

	private final Sites sites;

	private final Settled settled;

	private final TransactionTemplate transaction;

	Door(People people, Sites sites, Settled settled, TransactionTemplate transaction) {
		this.people = people;
		this.sites = sites;
		this.settled = settled;
		this.transaction = transaction;
	}

	@Override
	public UserDetails loadUserByUsername(String name) {
		return this.people.known(Person.normalised(name))
			.map(this::signedIn)
			.orElseThrow(() -> new UsernameNotFoundException("nobody by that name"));
	}

	/** The person as she is now; empty once she has left. Every request asks. */
	@Transactional(propagation = Propagation.SUPPORTS)
	public Optional<SignedIn> stillHere(UUID id) {
		return this.settled.keep(SignedIn.class, id, () -> this.transaction.execute(status -> this.people.findById(id).map(this::signedIn)))
			.filter(SignedIn::isEnabled);
	}

	private SignedIn signedIn(Person person) {
		return SignedIn.of(person, this.sites.findById(person.siteId()).orElseThrow());
	}
}
