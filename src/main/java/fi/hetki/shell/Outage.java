package fi.hetki.shell;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** What keeps us from our data for a while. Nothing that was stored is lost by it, and trying again later helps. */
public enum Outage {

	/** The question got no answer, and it changed nothing. */
	AWAY,
	/** Nothing was stored: it went wrong before anybody began with it. */
	UNSAVED,
	/** The answer was lost; it may be stored or not. */
	DOUBT,
	/** Nothing was stored, because there is no room. */
	FULL;

	/** Seconds after which it is worth another try. */
	public static final String LATER = "10";

	/** Beginnings of what SQL calls a connection that broke, a server that stops or is full, and a statement that took too long. */
	private static final Set<String> STATES = Set.of("08", "53", "57P", "57014", "55P03", "58");

	/** H2: closed, broken, the file cannot be read or written, locked by somebody for too long. */
	private static final Set<String> OF_H2 = Set.of("90007", "90020", "90028", "90030", "90031", "90067", "90098", "90121", "HYT00");

	/** What the pool says, without a state, of a connection that broke before. */
	private static final String CLOSED = "Connection is closed";

	/**
	 * @param changes whether the request was to change something
	 * @param begun whether somebody had begun to work on it
	 */
	static Optional<Outage> of(Throwable trouble, boolean changes, boolean begun) {
		if (isFull(trouble)) {
			return Optional.of(changes ? FULL : AWAY);
		}
		return isAway(trouble) ? Optional.of(!changes ? AWAY : begun ? DOUBT : UNSAVED) : Optional.empty();
	}

	/** For where the work on a request is done. */
	public static Optional<Outage> during(Throwable trouble, String method) {
		return of(trouble, !isSafe(method), true);
	}

	static boolean isSafe(String method) {
		return Set.of("GET", "HEAD", "OPTIONS").contains(method);
	}

	private static boolean isFull(Throwable trouble) {
		for (Throwable it = trouble; it != null; it = it.getCause()) {
			if (it instanceof SQLException sql && "53100".equals(sql.getSQLState()) || String.valueOf(it.getMessage()).contains("No space left on device")) {
				return true;
			}
		}
		return false;
	}

	private static boolean isAway(Throwable trouble) {
		for (Throwable it = trouble; it != null; it = it.getCause()) {
			if (it instanceof DataAccessResourceFailureException || it instanceof QueryTimeoutException || it instanceof SQLTransientConnectionException
					|| it instanceof SQLNonTransientConnectionException || it instanceof SQLRecoverableException
					|| it instanceof SQLException sql && (isAway(String.valueOf(sql.getSQLState())) || CLOSED.equals(sql.getMessage()))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isAway(String state) {
		return OF_H2.contains(state) || STATES.stream().anyMatch(state::startsWith);
	}

	String kind() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** To a program (RFC 9457). */
	public ProblemDetail problem(MessageSource messages, Locale locale) {
		ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.SERVICE_UNAVAILABLE);
		problem.setTitle(messages.getMessage("shell.error." + kind() + ".title", null, locale));
		problem.setDetail(messages.getMessage("shell.error." + kind() + ".text", null, locale));
		return problem;
	}
}
