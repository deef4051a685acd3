package fi.hetki;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

/** A mail server that makes its client wait in the middle of a letter, as long as it likes. */
final class SlowPost implements AutoCloseable {

	private final ServerSocket socket;

	/** Who has begun to send a letter: the address it comes from. */
	final BlockingQueue<String> begun = new LinkedBlockingQueue<>();

	/** The Message-IDs of the letters that it has. */
	final List<String> letters = new CopyOnWriteArrayList<>();

	private final Semaphore goOn = new Semaphore(0);

	SlowPost() {
		try {
			this.socket = new ServerSocket(0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		daemon(() -> {
			while (!this.socket.isClosed()) {
				Socket client = this.socket.accept();
				daemon(() -> talk(client));
			}
		});
	}

	int port() {
		return this.socket.getLocalPort();
	}

	/** One letter more may be sent to its end. */
	void goOn() {
		this.goOn.release();
	}

	private void talk(Socket client) throws IOException, InterruptedException {
		try (client) {
			BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
			say(client, "220 slow");
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				if (line.startsWith("MAIL FROM:")) {
					this.begun.add(line.replaceFirst("MAIL FROM:<([^>]*)>.*", "$1"));
					this.goOn.acquire();
				}
				if (line.equals("DATA")) {
					say(client, "354 go on");
					read(in);
				}
				say(client, line.equals("QUIT") ? "221 bye" : "250 ok");
			}
		}
	}

	private void read(BufferedReader in) throws IOException {
		for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
			if (line.startsWith("Message-ID:")) {
				this.letters.add(line);
			}
		}
	}

	private static void say(Socket client, String line) throws IOException {
		client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
	}

	private static void daemon(Work work) {
		Thread thread = new Thread(() -> {
			try {
				work.run();
			}
			catch (IOException | InterruptedException over) {
				// The client has gone, or the test is over.
			}
		});
		thread.setDaemon(true);
		thread.start();
	}

	@Override
	public void close() {
		try {
			this.socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private interface Work {

		void run() throws IOException, InterruptedException;

	}

}
