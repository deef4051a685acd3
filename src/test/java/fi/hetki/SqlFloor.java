package fi.hetki;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The same work without an application: the statements of one job, as the server wrote them down while the application
 * did it, sent again by a loop that does nothing else. What the job made gets new ids each time.
 */
final class SqlFloor implements AutoCloseable {

	private static final Pattern EXECUTED = Pattern.compile("execute [^:]+: (.*)", Pattern.DOTALL);

	private static final Pattern VALUE = Pattern.compile("\\$\\d+ = (NULL|'((?:[^']|'')*)')", Pattern.DOTALL);

	private static final Pattern PLACE = Pattern.compile("\\$\\d+");

	/** What runs by the clock and belongs to no job. */
	private static final Pattern ROUNDS = Pattern.compile("shedlock|from edition|web_session", Pattern.CASE_INSENSITIVE);

	private final Connection connection;

	private final List<Said> said;

	private final Set<UUID> made;

	private final Map<String, PreparedStatement> prepared = new HashMap<>();

	/** @param values as text, which the server reads by the type of its column */
	private record Said(String sql, List<@Nullable String> values) {

		boolean begins() {
			return this.sql.startsWith("BEGIN");
		}

		boolean writes() {
			return this.sql.matches("(?is)(insert|update|delete|merge).*");
		}

		boolean ends() {
			return this.sql.equals("COMMIT") || this.sql.equals("ROLLBACK");
		}
	}

	private SqlFloor(Connection connection, List<Said> said, Set<UUID> made) {
		this.connection = connection;
		this.said = said;
		this.made = made;
	}

	/** Settings of a server that can write down what it is asked. */
	static final Map<String, String> SETTINGS = Map.of("logging_collector", "on", "log_destination", "jsonlog", "log_directory", "said",
			"log_filename", "said", "log_rotation_size", "0", "log_rotation_age", "0");

	/**
	 * Listens to a few and takes the shortest, since rounds by the clock come in between.
	 * @param data the folder of the server
	 */
	static SqlFloor of(String url, Path data, Runnable job) throws SQLException, IOException, InterruptedException {
		SqlFloor shortest = null;
		for (int i = 0; i < 7; i++) {
			UUID start = UuidCreator.getTimeOrderedEpoch();
			SqlFloor heard = heard(url, listen(url, data, job), start);
			boolean shorter = heard.statements() > 0 && (shortest == null || heard.statements() < shortest.statements());
			if (!shorter) {
				heard.close();
				continue;
			}
			if (shortest != null) {
				shortest.close();
			}
			shortest = heard;
		}
		return Objects.requireNonNull(shortest, "The server wrote nothing down");
	}

	/** @param since whatever has a newer key was made by the job */
	static SqlFloor heard(String url, String log, UUID since) throws SQLException {
		List<Said> said = ofOne(log);
		Predicate<UUID> isNew = it -> it.version() == 7 && it.toString().compareTo(since.toString()) >= 0;
		Set<UUID> made = said.stream().flatMap(it -> it.values().stream()).flatMap(it -> uuid(it).filter(isNew)).collect(Collectors.toSet());
		return new SqlFloor(DriverManager.getConnection(url + (url.contains("?") ? "&" : "?") + "stringtype=unspecified"), said, made);
	}

	/** Of the same job what is written, which no application could do without. */
	SqlFloor writing() {
		return new SqlFloor(this.connection, this.said.stream().filter(it -> it.begins() || it.ends() || it.writes()).toList(), this.made);
	}

	int statements() {
		return this.said.size();
	}

	/** What was said, for those who want to read it. */
	String script() {
		return String.join(";\n", this.said.stream().map(it -> it.sql() + " -- " + it.values()).toList());
	}

	private static String listen(String url, Path data, Runnable job) throws SQLException, IOException, InterruptedException {
		Path log = data.resolve("said").resolve("said.json");
		try (Connection connection = DriverManager.getConnection(url); Statement settings = connection.createStatement()) {
			writesDown("all", settings);
			long before = Files.size(log);
			job.run();
			writesDown("none", settings);
			try (SeekableByteChannel channel = Files.newByteChannel(log).position(before)) {
				return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
			}
		}
	}

	/** Each connection of the server hears of it a little later. */
	private static void writesDown(String what, Statement settings) throws SQLException, InterruptedException {
		TimeUnit.MILLISECONDS.sleep(300);
		settings.execute("alter system set log_statement = '" + what + "'");
		settings.execute("select pg_reload_conf()");
		TimeUnit.MILLISECONDS.sleep(300);
	}

	/** Several connections may have been busy; the job's is the one that said most. */
	private static List<Said> ofOne(String log) {
		Map<Integer, List<Said>> byConnection = new HashMap<>();
		JsonMapper json = JsonMapper.builder().build();
		for (String line : log.split("\n")) {
			if (!line.startsWith("{")) {
				continue;
			}
			JsonNode it = json.readTree(line);
			Matcher sql = EXECUTED.matcher(it.path("message").asString(""));
			if (sql.matches() && !ROUNDS.matcher(sql.group(1)).find()) {
				byConnection.computeIfAbsent(it.path("pid").asInt(), pid -> new ArrayList<>())
					.add(new Said(sql.group(1).strip(), values(it.path("detail").asString(""))));
			}
		}
		return byConnection.values().stream().max((one, other) -> one.size() - other.size()).orElse(List.of());
	}

	private static List<@Nullable String> values(String detail) {
		List<@Nullable String> values = new ArrayList<>();
		Matcher value = VALUE.matcher(detail);
		while (value.find()) {
			values.add((value.group(2) == null) ? null : value.group(2).replace("''", "'"));
		}
		return values;
	}

	private static Stream<UUID> uuid(@Nullable String value) {
		try {
			return (value != null && value.length() == 36) ? Stream.of(UUID.fromString(value)) : Stream.empty();
		}
		catch (IllegalArgumentException none) {
			return Stream.empty();
		}
	}

	/** Once more, with other ids; what was sent in one go then is sent in one go now. */
	void again() throws SQLException {
		if (this.said.isEmpty()) {
			throw new IllegalStateException("Nothing was said");
		}
		Map<String, String> ids = new HashMap<>();
		this.made.forEach(it -> ids.put(it.toString(), UuidCreator.getTimeOrderedEpoch().toString()));
		for (int i = 0; i < this.said.size(); i++) {
			Said it = this.said.get(i);
			if (it.begins() || it.ends()) {
				transaction(it);
				continue;
			}
			PreparedStatement statement = prepared(it.sql());
			fill(statement, it.values(), ids);
			boolean more = i + 1 < this.said.size() && this.said.get(i + 1).sql().equals(it.sql());
			if (it.writes()) {
				statement.addBatch();
				if (!more) {
					statement.executeBatch();
				}
			}
			else {
				read(statement);
			}
		}
	}

	private void transaction(Said it) throws SQLException {
		// The driver says both by itself.
		this.connection.setAutoCommit(it.ends());
	}

	private static void read(PreparedStatement statement) throws SQLException {
		statement.execute();
		try (var rows = statement.getResultSet()) {
			int columns = (rows != null) ? rows.getMetaData().getColumnCount() : 0;
			while (rows != null && rows.next()) {
				for (int i = 1; i <= columns; i++) {
					rows.getObject(i);
				}
			}
		}
	}

	private static void fill(PreparedStatement statement, List<@Nullable String> values, Map<String, String> ids) throws SQLException {
		for (int i = 0; i < values.size(); i++) {
			String value = values.get(i);
			statement.setString(i + 1, (value == null) ? null : ids.getOrDefault(value, value));
		}
	}

	private PreparedStatement prepared(String sql) throws SQLException {
		PreparedStatement known = this.prepared.get(sql);
		if (known == null) {
			known = this.connection.prepareStatement(PLACE.matcher(sql.replace("?", "??")).replaceAll("?"));
			this.prepared.put(sql, known);
		}
		return known;
	}

	@Override
	public void close() throws SQLException {
		this.connection.close();
	}
}
