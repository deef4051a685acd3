package fi.hetki.notices;

import fi.hetki.shell.MenuEntry;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class OutboxEntry implements MenuEntry {

	@Override
	public Optional<String> fragment() {
		return Optional.of("notices/parts :: outbox");
	}
}
