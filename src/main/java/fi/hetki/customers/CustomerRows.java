package fi.hetki.customers;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Rows of another module that belong to customers, and go with them where two become one, in the same transaction. */
public interface CustomerRows {

	/** The word under which they are counted, such as {@code moments}. */
	String kind();

	int count(UUID customer);

	/** @return the keys of what was moved */
	List<UUID> move(UUID from, UUID to);

	/** Gives back those of these rows, a thousand at most, that still belong to {@code from}. */
	void moveBack(Collection<UUID> rows, UUID from, UUID to);
}
