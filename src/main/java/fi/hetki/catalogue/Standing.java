package fi.hetki.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Where the catalogue of a site stands.
 * @param changed how many services the draft changes; with none there is no draft to speak of
 */
record Standing(@Nullable Edition inUse, @Nullable Edition draft, long changed) {

	public boolean isDrafted() {
		return this.changed > 0;
	}

	/** The number under which the draft would be published. */
	public int next() {
		return (this.inUse != null) ? this.inUse.number() + 1 : 1;
	}

	/** What of the draft the page shows, so that nothing else is published from it. */
	public int seen() {
		return (this.draft != null) ? this.draft.version() : 0;
	}
}
