package fi.hetki.rubric;

import fi.hetki.people.SignedIn;
import fi.hetki.tables.CsvFile;
import fi.hetki.tables.Download;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** All of one's own answers to take along, for people and for programs. */
@Controller
class OwnAnswersFileController {

	private static final List<String> HEADINGS = List.of("moment", "answered_at", "from", "rubric", "item", "sentence", "answer",
			"answer_in_words", "seconds");

	private final OwnAnswers answers;

	private final Assessor assessor;

	private final Clock clock;

	OwnAnswersFileController(OwnAnswers answers, Assessor assessor, Clock clock) {
		this.answers = answers;
		this.assessor = assessor;
		this.clock = clock;
	}

	@GetMapping("/me/answers.csv")
	void csv(@AuthenticationPrincipal SignedIn me, Locale locale, HttpServletResponse response) throws IOException {
		Download.offer(response, name("csv"));
		CsvFile.write(response.getOutputStream(), HEADINGS, rows(me, locale).map(Row::cells));
	}

	@GetMapping("/me/answers.json")
	ResponseEntity<Everything> json(@AuthenticationPrincipal SignedIn me, Locale locale) {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name("json")).build().toString())
			.body(new Everything(me.name(), this.clock.instant(), this.assessor.ratesHerself(me.id()),
					this.assessor.coursesOf(me.id()).entrySet().stream().map(it -> Level.of(it.getKey(), it.getValue())).toList(),
					rows(me, locale).toList()));
	}

	private String name(String ending) {
		return "hetki-answers-" + LocalDate.now(this.clock) + "." + ending;
	}

	private Stream<Row> rows(SignedIn me, Locale locale) {
		return this.answers.everything(me).stream().flatMap(sheet -> sheet.lines().stream().map(it -> Row.of(sheet, it, locale.getLanguage())));
	}

	/**
	 * @param asked whether she wants to be asked about her meetings
	 * @param levels one, or each side where they are looked at apart
	 */
	record Everything(String person, Instant at, boolean asked, List<Level> levels, List<Row> answers) {
	}

	/**
	 * @param of "all", where high is good for the customer; "customer"; "selling", where low is
	 * @param moments in the half year that it looks back over
	 * @param reckoning the number of what everybody's answers said together, on which it leans
	 */
	record Level(String of, int moments, @Nullable Band band, @Nullable Integer level, int reckoning) {

		private static Level of(Part part, Course it) {
			return new Level(part.name().toLowerCase(Locale.ROOT), it.moments(), it.band().orElse(null),
					it.number().isPresent() ? it.number().getAsInt() : null, it.reckoning());
		}
	}

	/** @param from "self" for one's own meeting; "mine" for what one answered about a colleague's */
	record Row(UUID moment, Instant answeredAt, String from, int rubric, String item, String sentence, String answer, String answerInWords,
			@Nullable Integer seconds) {

		private static Row of(Sheet sheet, Sheet.Line line, String language) {
			String from = (sheet.given() && !sheet.own()) ? "mine" : sheet.source().name().toLowerCase(Locale.ROOT);
			return new Row(sheet.moment(), sheet.at(), from, sheet.rubricVersion(), line.item(), line.sentence().in(language), line.code(),
					line.label().in(language), sheet.given() ? line.seconds() : null);
		}

		private List<String> cells() {
			return List.of(moment.toString(), answeredAt.toString(), from, String.valueOf(rubric), item, sentence, answer, answerInWords,
					(seconds != null) ? seconds.toString() : "");
		}
	}
}
