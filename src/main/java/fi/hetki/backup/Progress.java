package fi.hetki.backup;

/** Is told how far a backup or a restore has come, several times a second at most. */
interface Progress {

	Progress NONE = (step, done, all) -> {
	};

	void at(Step step, long done, long all);

	enum Step {

		CHECKING, ROWS, FILES, UPGRADING, SWITCHING
	}
}
