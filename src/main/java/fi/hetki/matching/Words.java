package fi.hetki.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a text into words, clauses and sentences. */
final class Words {

	/** A moment is a few sentences. The rest of a pasted document is not listened to, which keeps the work bounded. */
	private static final int MOST = 500;

	private static final int LONGEST = 48;

	private static final int FARTHEST = 20_000;

	private static final Set<String> TURNS = Set.of("mutta", "mut", "vaikka", "kuitenkin", "men", "fast", "trots",
			"but", "however", "though", "although");

	private final String text;

	private final List<Word> found = new ArrayList<>();

	private int clause;

	private int sentence;

	private Words(String text) {
		this.text = text;
	}

	static List<Word> of(String text) {
		return new Words(text).read();
	}

	private List<Word> read() {
		int length = Math.min(text.length(), FARTHEST);
		int at = 0;
		while (at < length && found.size() < MOST) {
			int letter = text.codePointAt(at);
			if (Character.isLetterOrDigit(letter)) {
				at = word(at, length);
			}
			else {
				pause(letter);
				at += Character.charCount(letter);
			}
		}
		return found;
	}

	private int word(int start, int length) {
		int end = start;
		while (end < length && belongs(end, length)) {
			end += Character.charCount(text.codePointAt(end));
		}
		if (end - start <= LONGEST) {
			String plain = Folding.lower(text.substring(start, end)).replace("'", "").replace("’", "");
			if (TURNS.contains(plain)) {
				clause++;
			}
			found.add(new Word(start, end, plain, Folding.fold(plain), clause, sentence));
		}
		return end;
	}

	private boolean belongs(int at, int length) {
		int letter = text.codePointAt(at);
		return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK
				|| ((letter == '\'' || letter == '’') && at + 1 < length && Character.isLetter(text.charAt(at + 1)));
	}

	private void pause(int sign) {
		if (sign == '.' || sign == '!' || sign == '?' || sign == '\n') {
			sentence++;
			clause++;
		}
		else if (sign == ',' || sign == ';' || sign == ':' || sign == '–') {
			clause++;
		}
	}

}
