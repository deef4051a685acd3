package fi.hetki;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a migration may not do while the version before still works on the same database: take away or change what that
 * version uses, or hold a lock for as long as a table is large. See docs/upgrading.md.
 */
final class MigrationRules {

	/** The line above a statement that is safe all the same, with the reason. */
	private static final Pattern EXCUSE = Pattern.compile("(?i)--\\s*safe:\\s*(\\S.{19,})");

	private static final Pattern CREATED = Pattern.compile("create table (?:if not exists )?(\\w+)");

	private static final Pattern ABOUT = Pattern.compile("^(?:alter table (?:if exists )?(?:only )?|update |delete from |lock table |truncate (?:table )?"
			+ "|create (?:unique )?index (?:concurrently )?(?:if not exists )?\\w+ on (?:only )?)(\\w+)");

	private static final Rule[] RULES = {
			new Rule("takes away what the running version uses", "^drop (?!index concurrently)|^alter table .* drop (?!not null)|^truncate"),
			new Rule("renames what the running version uses", "\\brename\\b"),
			new Rule("changes a type, which writes the whole table anew", "\\balter (column )?\\w+ (set data )?type\\b"),
			new Rule("asks the running version for what it does not write", "\\bset not null\\b"),
			new Rule("asks the running version for what it does not write", "\\badd (column )?(?!constraint|check|unique|primary|foreign)[^,]*\\bnot null\\b(?!.*\\bdefault\\b)(?<!\\bdefault\\b.{0,200})"),
			new Rule("works out a default for every row under a lock", "\\badd (column )?.*\\bdefault [^,]*\\("),
			new Rule("looks at every row under a lock: add it as not valid in db/vendor/postgresql, validate it in a later file",
					"^alter table (?!.*\\bnot valid\\b).*(\\badd (constraint \\w+ )?(check|foreign key)|\\badd column .*\\bcheck\\b)"),
			new Rule("builds an index under a lock that nobody can write past: concurrently, in db/vendor/postgresql",
					"^alter table .*\\badd (constraint \\w+ )?(unique|primary key)(?! using index)|^alter table .*\\badd column .*\\bunique\\b|^create (unique )?index (?!concurrently)"),
			new Rule("holds rows that the running version wants to write", "^(update|delete from)\\b"),
			new Rule("locks a whole table", "^(lock|cluster|reindex|vacuum|refresh materialized view (?!concurrently))\\b"), };

	private MigrationRules() {
	}

	/** Tables that a file makes: what nobody uses yet may be changed in any way. */
	static Set<String> created(String sql) {
		Set<String> tables = new HashSet<>();
		statements(sql).forEach(it -> {
			Matcher table = CREATED.matcher(it.text());
			if (table.lookingAt()) {
				tables.add(table.group(1));
			}
		});
		return tables;
	}

	/** A sentence for each statement that may not be. */
	static List<String> broken(String sql, Set<String> fresh) {
		List<String> broken = new ArrayList<>();
		for (Statement statement : statements(sql)) {
			Matcher about = ABOUT.matcher(statement.text());
			if (!statement.excused() && !(about.find() && fresh.contains(about.group(1)))) {
				Arrays.stream(RULES)
					.filter(it -> it.pattern().matcher(statement.text()).find())
					.findFirst()
					.ifPresent(it -> broken.add(statement.text() + " -- " + it.why()));
			}
		}
		return broken;
	}

	/** One by one, in small letters and one line, without what stands in quotes. */
	private static List<Statement> statements(String sql) {
		List<Statement> statements = new ArrayList<>();
		// What stands in quotes may have a semicolon or two dashes in it; an apostrophe in a comment opens nothing.
		String plain = Pattern.compile("--[^\\n]*|'(?:[^']|'')*'|\\$(\\w*)\\$.*?\\$\\1\\$", Pattern.DOTALL)
			.matcher(sql)
			.replaceAll(it -> it.group().startsWith("--") ? Matcher.quoteReplacement(it.group().replace(';', ',')) : "''");
		for (String piece : plain.split(";")) {
			String text = piece.replaceAll("--[^\\n]*", " ").replaceAll("(?s)/\\*.*?\\*/", " ").replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
			if (!text.isEmpty()) {
				statements.add(new Statement(text, EXCUSE.matcher(piece).find()));
			}
		}
		return statements;
	}

	private record Statement(String text, boolean excused) {
	}

	private record Rule(String why, Pattern pattern) {

		private Rule(String why, String pattern) {
			this(why, Pattern.compile(pattern));
		}
	}
}
