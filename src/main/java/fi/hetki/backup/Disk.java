package fi.hetki.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** Files that nobody else may read, and that are there after a loss of power. */
final class Disk {

	private Disk() {
	}

	/** A new file for its owner alone. */
	static FileChannel open(Path file) throws IOException {
		Files.deleteIfExists(file);
		Set<StandardOpenOption> fresh = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		return knowsRights(file) ? FileChannel.open(file, fresh, rights("rw-------")) : FileChannel.open(file, fresh);
	}

	/** A folder for its owner alone, where it is made here. */
	static Path folder(Path folder) throws IOException {
		return knowsRights(folder) ? Files.createDirectories(folder, rights("rwx------")) : Files.createDirectories(folder);
	}

	/** The name of a new file stands in its folder, which has to reach the disk too. Windows knows no such thing. */
	static void force(Path folder) throws IOException {
		if (knowsRights(folder)) {
			try (FileChannel channel = FileChannel.open(folder)) {
				channel.force(true);
			}
		}
	}

	static void drop(Path file) {
		try {
			Files.deleteIfExists(file);
		}
		catch (IOException stays) {
			// What is left over has a name that nobody takes for a backup, and the next one clears it away.
		}
	}

	/** Throws away files of a folder that were last written before then. */
	static void sweep(Path folder, String names, Instant before) throws IOException {
		try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, names)) {
			for (Path it : found) {
				if (it.toFile().lastModified() < before.toEpochMilli()) {
					drop(it);
				}
			}
		}
	}

	/** The exceptions of files that have no text but a path say by their kind what is wrong. */
	static String reason(IOException failed) {
		return (failed instanceof NoSuchFileException || failed instanceof AccessDeniedException) ? failed.getClass().getSimpleName().replace("Exception", "")
				: String.valueOf(failed.getMessage());
	}

	private static boolean knowsRights(Path file) {
		return file.getFileSystem().supportedFileAttributeViews().contains("posix");
	}

	private static FileAttribute<?> rights(String rights) {
		return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights));
	}
}
