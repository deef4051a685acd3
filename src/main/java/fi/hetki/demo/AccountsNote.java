package fi.hetki.demo;

import fi.hetki.shell.SignInNote;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells on the sign-in page who there is to try out. */
@Component
class AccountsNote implements SignInNote {

	private final Batch batch;

	AccountsNote(Batch batch) {
		this.batch = batch;
	}

	@Override
	public Optional<String> fragment() {
		return this.batch.inUse() ? Optional.of("demo/panels :: accounts") : Optional.empty();
	}
}
