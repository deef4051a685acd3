package fi.hetki.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows everybody who may come in. */
@Service
@Transactional(readOnly = true)
public class Door implements UserDetailsService {

	private final People people;

	private final Sites sites;

	Door(People people, Sites sites) {
		this.people = people;
		this.sites = sites;
	}

	@Override
	public UserDetails loadUserByUsername(String name) {
		return this.people.known(Person.normalised(name))
			.map(this::signedIn)
			.orElseThrow(() -> new UsernameNotFoundException("nobody by that name"));
	}

	/** The person as she is now; empty once she has left. */
	public Optional<SignedIn> stillHere(UUID id) {
		return this.people.findById(id).map(this::signedIn).filter(SignedIn::isEnabled);
	}

	private SignedIn signedIn(Person person) {
		return SignedIn.of(person, this.sites.findById(person.siteId()).orElseThrow());
	}
}
