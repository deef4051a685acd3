package fi.hetki.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks after people's own settings and lets new people in. */
@Service
@Transactional
public class Reception {

	private final People people;

	Reception(People people) {
		this.people = people;
	}

	public void speak(UUID person, String language) {
		this.people.findById(person).orElseThrow().speaks(language);
	}

	public void prefer(UUID person, @Nullable String theme) {
		this.people.findById(person).orElseThrow().prefers(theme);
	}

	/** True until somebody can sign in as an admin. */
	@Transactional(readOnly = true)
	public boolean waitsForFirstAdmin() {
		return !this.people.anAdminCanSignIn();
	}
}
