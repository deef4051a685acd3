package fi.hetki.backup;

import fi.hetki.people.SignedIn;
import fi.hetki.shell.NotHere;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/admin/backup")
class BackupController {

	private static final Logger log = LoggerFactory.getLogger(BackupController.class);

	private static final int SHOWN = 40;

	private final BackupDesk desk;

	private final Ledger ledger;

	private final BackupFolder folder;

	private final BackupLight light;

	private final Clock clock;

	BackupController(BackupDesk desk, Ledger ledger, BackupFolder folder, BackupLight light, Clock clock) {
		this.desk = desk;
		this.ledger = ledger;
		this.folder = folder;
		this.light = light;
		this.clock = clock;
	}

	@GetMapping
	String show(Model model) {
		Instant now = this.clock.instant();
		List<Run> runs = this.ledger.newest(SHOWN);
		Set<UUID> here = runs.stream().filter(it -> this.folder.find(it).isPresent()).map(Run::id).collect(Collectors.toSet());
		model.addAttribute("backupLight", this.light.shown());
		model.addAttribute("folder", this.folder.folder().map(Path::toString).orElse(null));
		model.addAttribute("keep", this.folder.keep());
		model.addAttribute("next", this.folder.nextDue(now));
		model.addAttribute("now", now);
		model.addAttribute("running", runs.stream().filter(it -> it.isRunning(now)).findFirst().orElse(null));
		model.addAttribute("runs", runs.stream().filter(it -> !it.isRunning(now)).toList());
		model.addAttribute("here", here);
		return "backup/show";
	}

	@PostMapping("/runs")
	String begin(RedirectAttributes next) {
		Optional<UUID> begun = this.desk.start(Run.Occasion.HAND);
		if (begun.isEmpty() && this.folder.isOn()) {
			next.addFlashAttribute("flash", "backup.already");
		}
		return "redirect:/admin/backup";
	}

	/** It holds everything, so it is written down who took it. */
	@GetMapping("/runs/{id}/file")
	ResponseEntity<Resource> download(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
		Path file = this.ledger.one(id).flatMap(this.folder::find).orElseThrow(NotHere::new);
		log.info("{} takes the backup {}", me.getUsername(), file.getFileName());
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_OCTET_STREAM)
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(String.valueOf(file.getFileName())).build().toString())
			.body(new FileSystemResource(file));
	}
}
