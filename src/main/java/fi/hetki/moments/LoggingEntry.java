package fi.hetki.moments;

import fi.hetki.shell.MenuEntry;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class LoggingEntry implements MenuEntry {

	@Override
	public Optional<String> fragment() {
		return Optional.of("moments/logging-parts :: entry");
	}
}
