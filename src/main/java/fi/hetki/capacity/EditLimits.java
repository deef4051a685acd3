package fi.hetki.capacity;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** The two limits as an admin types them, in working days. */
record EditLimits(
		@NotNull(message = "{capacity.limits.range}") @Pattern(regexp = EditLimits.DAYS, message = "{capacity.limits.range}") @Nullable String greenUnder,
		@NotNull(message = "{capacity.limits.range}") @Pattern(regexp = EditLimits.DAYS, message = "{capacity.limits.range}") @Nullable String redOver) {

	/** From 1 to 250, about a year. */
	static final String DAYS = "0*([1-9]\\d?|1\\d\\d|2[0-4]\\d|250)";

	static EditLimits of(Limits it) {
		return new EditLimits(Integer.toString(it.greenUnder()), Integer.toString(it.redOver()));
	}

	@AssertTrue(message = "{capacity.limits.order}")
	public boolean isInOrder() {
		return !fits(this.greenUnder) || !fits(this.redOver) || green() <= red();
	}

	int green() {
		return Integer.parseInt(String.valueOf(this.greenUnder));
	}

	int red() {
		return Integer.parseInt(String.valueOf(this.redOver));
	}

	private static boolean fits(@Nullable String typed) {
		return typed != null && typed.matches(DAYS);
	}
}
