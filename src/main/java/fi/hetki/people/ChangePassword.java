package fi.hetki.people;

/** One's own password, the new one twice. */
record ChangePassword(Password current, Password fresh, Password again) {

	ChangePassword {
		current = (current != null) ? current : Password.NONE;
		fresh = (fresh != null) ? fresh : Password.NONE;
		again = (again != null) ? again : Password.NONE;
	}

	static ChangePassword empty() {
		return new ChangePassword(Password.NONE, Password.NONE, Password.NONE);
	}
}
