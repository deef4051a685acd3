package fi.hetki;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * What makes the starts of a {@link Node} cheap: only the first compiler, the simplest collector, and an archive of the
 * classes that the first of them has loaded. Such an archive knows jars only, so the application's own classes are put
 * into one. Both lie under target and are made anew when a class has changed.
 */
final class NodeArchive {

	private static final Path CLASSES = codeOf(HetkiApplication.class);

	private static final Path HOME = CLASSES.resolveSibling("node");

	/** As the classes were when this JVM began. */
	private static final String STATE = state();

	private static final Path JAR = HOME.resolve("hetki-" + STATE + ".jar");

	private static final Path ARCHIVE = HOME.resolve("hetki-" + STATE + ".jsa");

	private NodeArchive() {
	}

	/** Where nodes have their logs and files. */
	static Path home() {
		try {
			return Files.createDirectories(HOME);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static List<String> options() {
		List<String> options = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx384m", "-Xshare:auto", "-Xlog:disable", "-Xlog:all=error:stderr"));
		options.add(Files.exists(ARCHIVE) ? "-XX:SharedArchiveFile=" + ARCHIVE : "-XX:+RecordDynamicDumpInfo");
		return options;
	}

	/** With the libraries of the tests, but without the tests. */
	static List<String> application() {
		alone(() -> {
			if (!Files.exists(JAR)) {
				forgetOthers();
				pack();
			}
		});
		String libraries = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter(it -> it.endsWith(".jar"))
			.collect(Collectors.joining(File.pathSeparator));
		return List.of("-cp", JAR + File.pathSeparator + libraries, HetkiApplication.class.getName());
	}

	/** Of what this process has loaded, where there is none yet; a JVM that cannot do that goes on without. */
	static void keep(ProcessHandle started) {
		if (Files.exists(ARCHIVE)) {
			return;
		}
		alone(() -> {
			if (!Files.exists(ARCHIVE)) {
				Path fresh = ARCHIVE.resolveSibling(ARCHIVE.getFileName() + ".new");
				new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), String.valueOf(started.pid()),
						"VM.cds", "dynamic_dump", fresh.toString())
					.redirectErrorStream(true)
					.redirectOutput(ProcessBuilder.Redirect.DISCARD)
					.start()
					.waitFor();
				if (Files.exists(fresh)) {
					Files.move(fresh, ARCHIVE, StandardCopyOption.ATOMIC_MOVE);
				}
			}
		});
	}

	private static void pack() throws IOException {
		Path fresh = Files.createTempFile(HOME, "hetki", ".new");
		try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(fresh)); Stream<Path> all = Files.walk(CLASSES)) {
			jar.setLevel(0);
			for (Path it : (Iterable<Path>) all.filter(path -> !path.equals(CLASSES)).sorted()::iterator) {
				String name = CLASSES.relativize(it).toString().replace(File.separatorChar, '/');
				jar.putNextEntry(new ZipEntry(Files.isDirectory(it) ? name + "/" : name));
				if (Files.isRegularFile(it)) {
					Files.copy(it, jar);
				}
			}
		}
		Files.move(fresh, JAR, StandardCopyOption.ATOMIC_MOVE);
	}

	private static void forgetOthers() throws IOException {
		try (Stream<Path> files = Files.list(HOME)) {
			for (Path it : files.filter(path -> path.getFileName().toString().matches("hetki.*\\.(jar|jsa|new)")).toList()) {
				Files.deleteIfExists(it);
			}
		}
	}

	/** Among the JVMs that run tests side by side. */
	private static synchronized void alone(Work work) {
		try (FileChannel channel = FileChannel.open(home().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
				FileLock lock = channel.lock()) {
			work.run();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static String state() {
		try (Stream<Path> all = Files.walk(CLASSES)) {
			long state = 7;
			for (Path it : (Iterable<Path>) all.filter(Files::isRegularFile).sorted()::iterator) {
				state = 31 * state + it.hashCode();
				state = 31 * state + Files.size(it);
				state = 31 * state + Files.getLastModifiedTime(it).toMillis();
			}
			return Long.toHexString(state);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path codeOf(Class<?> type) {
		try {
			return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private interface Work {

		void run() throws IOException, InterruptedException;

	}

}
