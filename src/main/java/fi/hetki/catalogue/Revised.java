package fi.hetki.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A service that a version changes, with every field in which it does. */
record Revised(UUID id, boolean isNew, DescribeOffering before, DescribeOffering after, List<Change> changes) {

	static Revised of(Drafted it) {
		return of(it.id(), it.published(), it.content());
	}

	static Revised of(Revision it) {
		return of(it.offeringId(), it.former(), it.content());
	}

	private static Revised of(UUID id, @Nullable DescribeOffering former, DescribeOffering after) {
		DescribeOffering before = Objects.requireNonNullElseGet(former, after::unsaid);
		return new Revised(id, former == null, before, after, Change.between(before, after));
	}
}
