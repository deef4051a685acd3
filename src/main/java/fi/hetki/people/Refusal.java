package fi.hetki.people;

/** Something about a person cannot be as asked; says which field it concerns and the key of the sentence that tells why. */
class Refusal extends RuntimeException {

	private final String field;

	private final String key;

	Refusal(String field, String key) {
		super(key);
		this.field = field;
		this.key = key;
	}

	String field() {
		return this.field;
	}

	String key() {
		return this.key;
	}
}
