package fi.hetki.leads;

import fi.hetki.people.Entry;
import fi.hetki.people.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What is written beside a lead: notes with files, tasks, and what was done so that it may go on. */
@Controller
class LeadNoteController {

	private final LeadDesk desk;

	private final NoteDesk notes;

	private final LeadFiles files;

	private final Release release;

	private final Clock clock;

	LeadNoteController(LeadDesk desk, NoteDesk notes, LeadFiles files, Release release, Clock clock) {
		this.clock = clock;
		this.desk = desk;
		this.notes = notes;
		this.files = files;
		this.release = release;
	}

	@PostMapping("/leads/{id}/notes")
	String createNote(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID key,
			@RequestParam(required = false) @Nullable String note, @RequestParam(defaultValue = "") Set<UUID> tell,
			@RequestParam(required = false) @Nullable MultipartFile file) {
		boolean brings = file != null && !Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty();
		String text = (brings && tell.isEmpty() && (note == null || note.isBlank())) ? null : Typed.text("note", note, Typed.NOTE);
		if (brings) {
			this.notes.mayAttach(id, me);
		}
		this.notes.write(Entry.keyOf(key, id, text, new TreeSet<>(tell)), id, me, text, tell, brings ? this.files.take(file) : null);
		return "redirect:/leads/" + id;
	}

	@PostMapping("/leads/{id}/tasks")
	String createTask(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID key,
			@RequestParam(required = false) @Nullable String task, @RequestParam(required = false) @Nullable String day) {
		String text = Typed.text("task", task, Typed.TASK);
		this.desk.addTask(Entry.keyOf(key, id, text, day), id, me, text, Typed.day("day", day, LocalDate.now(this.clock.withZone(me.zone()))));
		return "redirect:/leads/" + id;
	}

	@PostMapping("/leads/{id}/tasks/{task}/completion")
	String finishTask(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @PathVariable UUID task,
			@RequestParam(defaultValue = "true") boolean done) {
		this.desk.finishTask(id, task, me, done);
		return "redirect:/leads/" + id;
	}

	/** From the lead's page or from the page of the moment, whoever put it right. */
	@PostMapping("/leads/{id}/release")
	String release(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam String gate,
			@RequestParam(required = false) @Nullable String release,
			@RequestParam(required = false) @Nullable UUID moment) {
		this.release.release(id, gate, me, Typed.text("release." + gate, release, Typed.SENTENCE));
		return (moment != null) ? "redirect:/moments/" + moment : "redirect:/leads/" + id;
	}
}
