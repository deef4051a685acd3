package fi.hetki;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What leads to a server, byte by byte, and can be cut, and whatever else happens to cables. */
public final class Cable implements AutoCloseable {

	private static final Pattern NAMED = Pattern.compile("(S_\\d+)\\x00([^\\x00]+)\\x00");

	private enum State {

		WHOLE, SILENT, SLOW, DRIPPING
	}

	private final InetSocketAddress server;

	private final Set<Link> links = ConcurrentHashMap.newKeySet();

	private final int port;

	private volatile State state = State.WHOLE;

	private volatile Duration latency = Duration.ZERO;

	private volatile @Nullable Trap trap;

	private @Nullable ServerSocket door;

	private Cable(String host, int port) {
		this.server = new InetSocketAddress(host, port);
		this.port = open(0);
	}

	public static Cable to(String host, int port) {
		return new Cable(host, port);
	}

	/** @param url of a PostgreSQL server */
	static Cable toDatabase(String url) {
		String[] place = url.replaceFirst("^jdbc:postgresql://([^/]+)/.*", "$1").split(":");
		return to(place[0], (place.length > 1) ? Integer.parseInt(place[1]) : 5432);
	}

	/** The same URL through this cable. */
	String url(String url) {
		return url.replaceFirst("//[^/]+/", "//localhost:" + this.port + "/");
	}

	public int port() {
		return this.port;
	}

	/** How many go through it. */
	public int links() {
		return this.links.size();
	}

	/** Nobody is there: what is open breaks off, and who comes is sent away at once. */
	public synchronized void refuse() {
		close(this.door);
		this.door = null;
		cut();
	}

	/** What is open breaks off; who comes again gets through. */
	public void cut() {
		this.links.forEach(Link::reset);
	}

	/** Everything vanishes without a word, as where somebody pulls the plug: no answer, no refusal. */
	public void silence() {
		this.state = State.SILENT;
	}

	/** Every message to the server takes so long. */
	public void slow(Duration latency) {
		this.latency = latency;
		this.state = State.SLOW;
	}

	/** Answers come in drops, a hundred thousand bytes a second. */
	public void drip() {
		this.state = State.DRIPPING;
	}

	/**
	 * Breaks off once, at a message to the server that contains {@code now}, on a link that has carried {@code before}.
	 * @param arrives whether the message gets there, so that only the answer is lost
	 */
	public void breakAt(String before, String now, boolean arrives) {
		this.trap = new Trap(before, now, arrives);
	}

	/** Whether {@link #breakAt} has happened. */
	public boolean hasBroken() {
		return this.trap == null;
	}

	/** All is well again. Who gave up meanwhile is gone on the other side too, as a real server is told by the next packet. */
	public synchronized void mend() {
		this.trap = null;
		this.state = State.WHOLE;
		if (this.door == null) {
			open(this.port);
		}
	}

	@Override
	public synchronized void close() {
		refuse();
	}

	private synchronized int open(int wanted) {
		try {
			ServerSocket door = new ServerSocket();
			door.setReuseAddress(true);
			door.bind(new InetSocketAddress(InetAddress.getByName("localhost"), wanted), 200);
			this.door = door;
			run(() -> admit(door));
			return door.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void admit(ServerSocket door) {
		while (!door.isClosed()) {
			try {
				Socket guest = door.accept();
				Socket host = new Socket();
				host.connect(this.server, 2000);
				Link link = new Link(guest, host);
				this.links.add(link);
				run(() -> link.carry(guest, host, true));
				run(() -> link.carry(host, guest, false));
				if (door.isClosed()) {
					link.reset();
				}
			}
			catch (IOException over) {
				// Either the door is closed, or nobody is at the other end.
			}
		}
	}

	private static void run(Runnable work) {
		Thread thread = new Thread(work, "cable");
		thread.setDaemon(true);
		thread.start();
	}

	private static void close(@Nullable AutoCloseable it) {
		try {
			if (it != null) {
				it.close();
			}
		}
		catch (Exception gone) {
			// It is what we wanted.
		}
	}

	private record Trap(String before, String now, boolean arrives) {
	}

	private final class Link {

		private final Socket guest;

		private final Socket host;

		private final Map<String, String> names = new HashMap<>();

		private boolean armed;

		private volatile boolean cutAfterAnswer;

		private Link(Socket guest, Socket host) {
			this.guest = guest;
			this.host = host;
		}

		private void carry(Socket from, Socket to, boolean there) {
			byte[] bytes = new byte[16_384];
			try {
				InputStream in = from.getInputStream();
				OutputStream out = to.getOutputStream();
				for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
					if (there && isCaught(bytes, n) || !there && this.cutAfterAnswer) {
						break;
					}
					while (Cable.this.state == State.SILENT) {
						TimeUnit.MILLISECONDS.sleep(20);
					}
					pass(bytes, n, out, there);
				}
			}
			catch (IOException | InterruptedException over) {
				// One of the two has gone.
			}
			reset();
		}

		private void pass(byte[] bytes, int n, OutputStream out, boolean there) throws IOException, InterruptedException {
			if (there && Cable.this.state == State.SLOW) {
				TimeUnit.MILLISECONDS.sleep(Cable.this.latency.toMillis());
			}
			int drop = 200;
			for (int at = 0; at < n; at += drop) {
				if (there || Cable.this.state != State.DRIPPING) {
					out.write(bytes, at, n - at);
					return;
				}
				out.write(bytes, at, Math.min(drop, n - at));
				TimeUnit.MILLISECONDS.sleep(2);
			}
		}

		/** Whether it breaks off here. */
		private boolean isCaught(byte[] bytes, int n) {
			String said = new String(bytes, 0, n, StandardCharsets.ISO_8859_1);
			Matcher named = NAMED.matcher(said);
			while (named.find()) {
				this.names.put(named.group(1), named.group(2));
			}
			Trap set = Cable.this.trap;
			if (set == null) {
				return false;
			}
			this.armed |= says(said, set.before());
			if (!this.armed || !says(said, set.now())) {
				return false;
			}
			Cable.this.trap = null;
			this.cutAfterAnswer = set.arrives();
			return !set.arrives();
		}

		/** PostgreSQL is told often repeated statements by a name that they have been given once. */
		private boolean says(String said, String words) {
			return said.contains(words)
					|| this.names.entrySet().stream().anyMatch(it -> it.getValue().contains(words) && said.contains("\0" + it.getKey() + "\0"));
		}

		/** With a reset instead of a farewell. */
		private void reset() {
			Cable.this.links.remove(this);
			for (Socket it : new Socket[] { this.guest, this.host }) {
				try {
					it.setSoLinger(true, 0);
				}
				catch (IOException gone) {
					// Closed already.
				}
				Cable.close(it);
			}
		}
	}
}
