package fi.hetki.leads;

import fi.hetki.people.Person;
import fi.hetki.shell.Problems;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds who is named in a note: {@code @jenni.salo}, {@code @Jenni} or {@code @Jenni Salo}. Only those who see the lead can
 * be named; of anybody else it is not told whether there is such a person.
 */
final class Mentions {

	/** Not within a word, which would be an e-mail address; a full stop at the end belongs to the sentence. */
	private static final Pattern AT = Pattern.compile("(?<![\\p{L}\\p{N}._-])@([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:[._'’-][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)*)");

	private static final Pattern SURNAME = Pattern.compile("\\G\\h([\\p{L}][\\p{L}\\p{M}'’-]*)");

	private final List<Person> readers;

	private Mentions(List<Person> readers) {
		this.readers = readers;
	}

	/**
	 * @param beside who was chosen beside the text
	 * @throws Problems.Refused where somebody is named who does not see the lead, or several have that name
	 */
	static List<Mention> in(String text, Collection<UUID> beside, List<Person> readers) {
		return new Mentions(readers).find(text, beside);
	}

	private List<Mention> find(String text, Collection<UUID> beside) {
		Problems problems = new Problems();
		List<Mention> found = new ArrayList<>();
		Matcher at = AT.matcher(text);
		while (at.find()) {
			Matcher surname = SURNAME.matcher(text);
			List<Person> both = surname.find(at.end()) ? called(at.group(1) + " " + surname.group(1)) : List.of();
			List<Person> named = both.isEmpty() ? called(at.group(1)) : both;
			if (named.size() == 1) {
				found.add(new Mention(named.get(0).id(), at.start(), both.isEmpty() ? at.end() : surname.end()));
			}
			else if (named.isEmpty()) {
				problems.add("note", "leads.mention.unknown", at.group());
			}
			else {
				problems.add("note", "leads.mention.several", at.group(), String.join(", ", named.stream().map(it -> "@" + it.login()).toList()));
			}
		}
		if (beside.stream().anyMatch(it -> this.readers.stream().noneMatch(reader -> reader.id().equals(it)))) {
			problems.add("tell", "leads.mention.gone");
		}
		problems.refuseIfAny();
		beside.stream().distinct().filter(it -> found.stream().noneMatch(mention -> mention.personId().equals(it))).map(Mention::beside).forEach(found::add);
		return found;
	}

	/** A login is one person's; who has it as her first name comes after. */
	private List<Person> called(String name) {
		String key = key(name);
		List<Person> byLogin = this.readers.stream().filter(it -> key(it.login()).equals(key)).toList();
		return byLogin.isEmpty() ? this.readers.stream().filter(it -> Stream.of(it.firstName(), it.name()).map(Mentions::key).anyMatch(key::equals)).toList() : byLogin;
	}

	private static String key(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
	}
}
