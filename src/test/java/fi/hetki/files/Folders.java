package fi.hetki.files;

import java.nio.file.Path;

/** A store of files in a folder of one's own. */
public final class Folders {

	private Folders() {
	}

	public static FileStore at(Path folder) {
		return new DiskStore(folder);
	}
}
