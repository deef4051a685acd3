package fi.hetki.shell;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What nodes on one PostgreSQL tell each other, by LISTEN and NOTIFY on a connection of its own. Nobody may depend on
 * hearing: H2 has no neighbours, a connection breaks, and whoever keeps something looks for herself now and then.
 */
@Component
public class Neighbours implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(Neighbours.class);

	private static final String CHANNEL = "hetki";

	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

	private static final int SECONDS_TO_ANSWER = 5;

	private static final int LISTENS_MILLIS = 15_000;

	private final String self = UUID.randomUUID().toString();

	private final JdbcConnectionDetails server;

	private final JdbcTemplate database;

	private final ApplicationEventPublisher events;

	private volatile @Nullable Thread listener;

	Neighbours(JdbcConnectionDetails server, JdbcTemplate database, ApplicationEventPublisher events) {
		this.server = server;
		this.database = database;
		this.events = events;
	}

	/** In the transaction of the change: others hear when it ends, and nothing if it is taken back. Seldom, for NOTIFY makes commits queue. */
	public void tell(String what) {
		if (arePossible()) {
			this.database.query("select pg_notify(?, ?)", row -> {
			}, CHANNEL, this.self + " " + what);
		}
	}

	private boolean arePossible() {
		return this.server.getJdbcUrl().startsWith("jdbc:postgresql:");
	}

	@Override
	public void start() {
		if (arePossible()) {
			Thread thread = new Thread(this::listen, "neighbours");
			thread.setDaemon(true);
			this.listener = thread;
			thread.start();
		}
	}

	@Override
	public void stop() {
		Thread thread = this.listener;
		this.listener = null;
		if (thread != null) {
			thread.interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.listener != null;
	}

	private void listen() {
		Duration pause = Duration.ofSeconds(1);
		boolean again = false;
		while (isRunning()) {
			try (Connection connection = connect(); Statement statement = connection.createStatement()) {
				statement.execute("listen " + CHANNEL);
				pause = Duration.ofSeconds(1);
				if (again) {
					this.events.publishEvent(new HeardElsewhere(HeardElsewhere.ANYTHING));
				}
				again = true;
				while (isRunning() && connection.isValid(SECONDS_TO_ANSWER)) {
					hear(connection.unwrap(PGConnection.class).getNotifications(LISTENS_MILLIS));
				}
			}
			catch (SQLException | RuntimeException trouble) {
				log.debug("Nothing is heard of other nodes for {}", pause, trouble);
			}
			rest(pause);
			pause = (pause.compareTo(LONGEST_PAUSE) < 0) ? pause.multipliedBy(2) : LONGEST_PAUSE;
		}
	}

	private void hear(PGNotification @Nullable [] heard) {
		if (heard != null) {
			for (PGNotification it : heard) {
				String[] said = it.getParameter().split(" ", 2);
				if (said.length == 2 && !said[0].equals(this.self)) {
					this.events.publishEvent(new HeardElsewhere(said[1]));
				}
			}
		}
	}

	private Connection connect() throws SQLException {
		Properties how = new Properties();
		how.setProperty("ApplicationName", "hetki-neighbours");
		how.setProperty("connectTimeout", "5");
		how.setProperty("tcpKeepAlive", "true");
		if (this.server.getUsername() != null && !this.server.getUsername().isEmpty()) {
			how.setProperty("user", this.server.getUsername());
		}
		if (this.server.getPassword() != null) {
			how.setProperty("password", this.server.getPassword());
		}
		return DriverManager.getConnection(this.server.getJdbcUrl(), how);
	}

	private void rest(Duration pause) {
		try {
			if (isRunning()) {
				Thread.sleep(pause.toMillis());
			}
		}
		catch (InterruptedException stopped) {
			this.listener = null;
		}
	}
}
