package fi.hetki.catalogue;

import fi.hetki.people.Names;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A field of a form in three languages, as it was typed. */
public record Texts(@Nullable String fi, @Nullable String sv, @Nullable String en) {

	static final Texts NONE = new Texts(null, null, null);

	public Texts {
		fi = clean(fi);
		sv = clean(sv);
		en = clean(en);
	}

	public static Texts of(Names names) {
		return new Texts(names.fi(), names.sv(), names.en());
	}

	/** One text a line. */
	static Texts of(Function<String, List<String>> lines) {
		return new Texts(String.join("\n", lines.apply("fi")), String.join("\n", lines.apply("sv")),
				String.join("\n", lines.apply("en")));
	}

	String in(String language) {
		String text = switch (language) {
			case "fi" -> this.fi;
			case "sv" -> this.sv;
			default -> this.en;
		};
		return (text != null) ? text : "";
	}

	List<String> lines(String language) {
		return in(language).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
	}

	Names names() {
		return new Names(in("fi"), in("sv"), in("en"));
	}

	/** Without the characters that nobody can see and no database likes; a browser ends lines with two of them. */
	private static @Nullable String clean(@Nullable String typed) {
		return (typed == null) ? null : typed.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "").strip();
	}
}
