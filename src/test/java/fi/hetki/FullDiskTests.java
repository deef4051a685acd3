package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Database, files and temporary files on one small disk that has no room left. */
@Timeout(120)
class FullDiskTests {

	private static final Path DISK = Path.of("target", "small-disk").toAbsolutePath();

	private static final long MB = 1024 * 1024;

	private Node node;

	private Visitor maija;

	@BeforeEach
	void open() throws Exception {
		Files.createDirectories(DISK);
		boolean small = run("mount", "-t", "tmpfs", "-o", "size=48m", "hetki", DISK.toString());
		if (!small) {
			System.err.println("No small disk may be mounted here: FullDiskTests are skipped");
		}
		assumeTrue(small);
		CrashDatabase database = CrashDatabase.h2(Files.createDirectories(DISK.resolve("data")), ";WRITE_DELAY=0");
		this.node = Node.on(database.url())
			.with("hetki.demo.load", "false")
			.with("hetki.room.least", "4MB")
			.with("hetki.files.path", DISK.resolve("files").toString())
			.option("-Djava.io.tmpdir=" + Files.createDirectories(DISK.resolve("tmp")))
			.start();
		this.maija = new Visitor(Wires.through(this.node.port(), "fi")).signIn("maija");
	}

	@AfterEach
	void close() throws Exception {
		if (this.node != null) {
			this.node.close();
		}
		run("umount", DISK.toString());
	}

	/** First nearly full, as we notice it; then to the last byte, as another program may fill it between two looks. */
	@Test
	void nothingIsLostAndNothingIsHalf() throws Exception {
		Visitor.Form saved = moment("Jarrut vinkuu.");
		save(saved);
		Visitor.Form waiting = moment("Vikavalo syttyi.");
		String token = this.maija.get("/moments/new").select("meta[name=_csrf]").attr("content");
		UUID photo = UUID.randomUUID();
		fill(2 * MB);
		refused(waiting);
		assertThat(put(photo, token)).isEqualTo(503);
		assertThat(this.maija.get("/moments/" + id(saved)).text()).as("what was saved can be read").contains("Jarrut vinkuu.");
		assertThat(this.node.isReady()).isTrue();
		fill(0);
		refused(waiting);
		assertThat(this.node.ask("/actuator/health/liveness")).isEqualTo(200);
		wholeFilesOnly();
		Files.delete(DISK.resolve("filler"));
		long freed = System.nanoTime();
		while (this.maija.send(waiting.ask()).status() != 302) {
			assertThat(System.nanoTime() - freed).as("recovery").isLessThan(10_000_000_000L);
		}
		assertThat(put(photo, token)).isIn(200, 201);
		wholeFilesOnly();
		assertThat(this.maija.get("/moments/" + id(saved)).text()).contains("Jarrut vinkuu.");
		assertThat(this.maija.get("/moments").select("a[href=/moments/" + id(waiting) + "]")).hasSize(1);
	}

	private void refused(Visitor.Form waiting) {
		Visitor.Answer refused = this.maija.send(waiting.ask());
		while (refused.status() == 302) {
			// Looked at once a second.
			refused = this.maija.send(waiting.forged("id", UUID.randomUUID().toString()).ask());
		}
		assertThat(refused.status()).isEqualTo(503);
		assertThat(Jsoup.parse(refused.body()).select("h1").text()).isEqualTo("Palvelimelta loppui tila");
		assertThat(Jsoup.parse(refused.body()).select("[name=words]").val()).isEqualTo("Vikavalo syttyi.");
	}

	private Visitor.Form moment(String words) {
		return this.maija.get("/moments/new?begin=anew").form("/moments").with("words", words);
	}

	private void save(Visitor.Form form) {
		assertThat(this.maija.send(form.ask()).location()).endsWith("/moments/" + id(form) + "?saved");
	}

	private static String id(Visitor.Form form) {
		return form.fields().get("id").get(0);
	}

	private int put(UUID photo, String token) throws Exception {
		ByteArrayOutputStream picture = new ByteArrayOutputStream();
		ImageIO.write(new java.awt.image.BufferedImage(640, 480, java.awt.image.BufferedImage.TYPE_INT_RGB), "jpg", picture);
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.node.address() + "/photos/" + photo))
			.header("Cookie", this.maija.cookie())
			.header("X-CSRF-TOKEN", token)
			.header("Content-Type", "image/jpeg")
			.PUT(HttpRequest.BodyPublishers.ofByteArray(picture.toByteArray()))
			.build();
		return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
	}

	/** Every file is what its name says, and nothing lies about that was being written. */
	private void wholeFilesOnly() throws Exception {
		Path files = DISK.resolve("files");
		for (Path it : Files.exists(files) ? all(files) : Collections.<Path>emptyList()) {
			assertThat(it.getFileName()).hasToString(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(it))));
		}
	}

	private static List<Path> all(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).toList();
		}
	}

	private static void fill(long left) throws IOException {
		byte[] block = new byte[4096];
		try (OutputStream filler = Files.newOutputStream(DISK.resolve("filler"), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
			while (left == 0 || DISK.toFile().getUsableSpace() > left) {
				filler.write(block);
			}
		}
		catch (IOException full) {
			assertThat(DISK.toFile().getUsableSpace()).isZero();
		}
	}

	private static boolean run(String... command) throws IOException, InterruptedException {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
		}
		catch (IOException missing) {
			return false;
		}
	}
}
