package fi.hetki.demo;

import fi.hetki.shell.MenuEntry;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Leads the admin to where the demonstration data is taken out, as long as there is any. */
@Component
class DemoEntry implements MenuEntry {

	private final Batch batch;

	DemoEntry(Batch batch) {
		this.batch = batch;
	}

	@Override
	public Optional<String> fragment() {
		return this.batch.inUse() ? Optional.of("demo/panels :: link") : Optional.empty();
	}
}
