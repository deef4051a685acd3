package fi.hetki.rubric;

/** Sentences for a test. */
final class Drafts {

	private Drafts() {
	}

	/** About the customer, for every meeting; its dimension stands in its key. */
	static Item item(String key, String text) {
		return item(key, text, Orientation.CUSTOMER);
	}

	static Item item(String key, String text, Orientation orientation) {
		Item.Anchors anchors = new Item.Anchors(same("Hardly."), same("Now and then."), same("All the time."));
		return new Item(key, key.replaceFirst("\\..*", ""), orientation, Applies.ALWAYS, null, same(text), anchors);
	}

	static Texts same(String text) {
		return new Texts(text, text, text);
	}
}
