package fi.hetki.catalogue;

import fi.hetki.people.Team;
import fi.hetki.people.Teams;
import fi.hetki.tables.CsvFile;
import fi.hetki.tables.ExcelFile;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** Writes the services of a site as they are drafted into a file, one a row, archived ones too. */
@Service
class CatalogueExport {

	private final CatalogueDesk desk;

	private final Teams teams;

	private final TableWords words;

	private final MessageSource messages;

	private final Clock clock;

	CatalogueExport(CatalogueDesk desk, Teams teams, TableWords words, MessageSource messages, Clock clock) {
		this.desk = desk;
		this.teams = teams;
		this.words = words;
		this.messages = messages;
		this.clock = clock;
	}

	enum Format {

		CSV, XLSX;

		String ending() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	void write(UUID site, Format format, Locale reader, OutputStream out) throws IOException {
		List<Drafted> services = this.desk.drafted(site);
		CellWriter cells = cells(site, reader);
		List<String> headings = TableColumn.ALL.stream().map(it -> this.words.heading(it, reader)).toList();
		if (format == Format.CSV) {
			CsvFile.write(out, headings, services.stream().map(it -> row(it, cells)));
		}
		else {
			List<List<String>> guide = guide(reader);
			try (ExcelFile file = new ExcelFile(out)) {
				file.list(say("catalogue.export.sheet", reader),
						TableColumn.ALL.stream().map(it -> (it.language() != null) ? ExcelFile.WIDE : ExcelFile.NARROW).toList(), headings,
						services.stream().map(it -> row(it, cells)));
				file.sheet(say("catalogue.export.guide", reader), List.of(ExcelFile.WIDE, 3 * ExcelFile.WIDE), guide.get(0),
						guide.stream().skip(1));
			}
		}
	}

	CellWriter cells(UUID site, Locale reader) {
		Map<UUID, String> keys = this.teams.findBySiteIdOrderByKey(site).stream().collect(Collectors.toMap(Team::id, Team::key));
		return new CellWriter(this.words, keys, LocalDate.now(this.clock), reader);
	}

	/** What may stand in each column, after one row of headings. */
	List<List<String>> guide(Locale reader) {
		List<List<String>> guide = new ArrayList<>();
		guide.add(List.of(say("catalogue.export.guide.column", reader), say("catalogue.export.guide.meaning", reader)));
		TableColumn.ALL.stream()
			.filter(it -> it.language() == null || it.language().equals(reader.getLanguage()))
			.forEach(it -> guide.add(List.of(this.words.heading(it, reader), meaning(it, reader))));
		return guide;
	}

	private String meaning(TableColumn column, Locale reader) {
		String units = Price.UNITS.stream().map(it -> this.words.unit(it, reader)).collect(Collectors.joining(", "));
		return this.messages.getMessage("catalogue.export.hint." + column.field().word(), new Object[] { units }, reader);
	}

	private String say(String key, Locale reader) {
		return this.messages.getMessage(key, null, reader);
	}

	private static List<String> row(Drafted it, CellWriter cells) {
		return TableColumn.ALL.stream().map(column -> cells.cell(column, it.key(), it.content())).toList();
	}
}
