package fi.hetki.backup;

import fi.hetki.shell.AdminLine;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** An admin sees each time whether everything could be brought back. */
@Component
class BackupLine implements AdminLine {

	private final BackupLight light;

	BackupLine(BackupLight light) {
		this.light = light;
	}

	@Override
	public String fragment() {
		return "backup/parts :: line";
	}

	@Override
	public void fill(Model model) {
		model.addAttribute("backupLight", this.light.shown());
	}
}
