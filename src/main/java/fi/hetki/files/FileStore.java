package fi.hetki.files;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;

/**
 * Keeps bytes by what they are: the same twice is kept once. Put them here first and write the row that refers to them
 * afterwards; what no row refers to is taken away by a later round.
 */
public interface FileStore {

	/**
	 * When this returns the bytes outlast a loss of power.
	 * @throws IOException where they could not be kept; then nothing is left of them
	 */
	Kept put(InputStream content) throws IOException;

	/**
	 * @throws IOException where they are not there any more, or cannot be read
	 */
	InputStream open(String sha256) throws IOException;

	/**
	 * Takes away what nobody refers to.
	 * @param before what was put later stays: its row may still be on its way
	 * @param referred of these hashes, those that rows refer to
	 * @return how many went
	 */
	int forget(Instant before, Function<Collection<String>, Set<String>> referred) throws IOException;

	/** @param sha256 64 hexadecimal digits in lower case */
	record Kept(String sha256, long size) {
	}
}
