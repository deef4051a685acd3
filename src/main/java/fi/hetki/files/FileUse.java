package fi.hetki.files;

import java.util.Collection;
import java.util.Set;

/** Says which files the rows of a module refer to. Every module that keeps such rows has one, or its files are swept away. */
public interface FileUse {

	/** Those of these hashes that rows refer to. */
	Set<String> referred(Collection<String> hashes);
}
