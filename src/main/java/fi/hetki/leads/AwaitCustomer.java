package fi.hetki.leads;

import fi.hetki.shell.Problems;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That it is the customer's turn, as somebody typed it.
 * @param until the last day of the wait
 * @param what what for, where she says so
 */
public record AwaitCustomer(@Nullable String until, @Nullable String what) {

	/**
	 * @throws Problems.Refused where the day is none, over or far away, or the sentence is too long
	 */
	public LocalDate day(LocalDate today) {
		return Objects.requireNonNull(Typed.day("until", Typed.text("until", this.until, 40), today));
	}

	/**
	 * @throws Problems.Refused where it is too long
	 */
	public @Nullable String sentence() {
		return (this.what == null || this.what.isBlank()) ? null : Typed.text("what", this.what, 1000);
	}
}
