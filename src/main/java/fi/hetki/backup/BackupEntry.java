package fi.hetki.backup;

import fi.hetki.shell.MenuEntry;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class BackupEntry implements MenuEntry {

	@Override
	public Optional<String> fragment() {
		return Optional.of("backup/parts :: link");
	}
}
