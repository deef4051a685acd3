package fi.hetki.shell;

import java.util.function.Supplier;
import org.thymeleaf.context.LazyContextVariable;

/** Found out when a template first asks for it: what redirects, or answers with data, has no page to show it on. */
public final class WhenShown<T> extends LazyContextVariable<T> {

	private final Supplier<T> find;

	public WhenShown(Supplier<T> find) {
		this.find = find;
	}

	@Override
	protected T loadValue() {
		return this.find.get();
	}
}
