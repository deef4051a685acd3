package fi.hetki.notices;

import java.util.Set;
import java.util.UUID;

/** Who is meant, where something happened to a lead. */
enum Audience {

	/** Whoever noticed the need. */
	NOTICER {
		@Override
		Set<UUID> of(Happening it) {
			return Set.of(it.noticedBy());
		}
	},
	/** Whoever has the lead; those who manage it where nobody has. */
	WORKING {
		@Override
		Set<UUID> of(Happening it) {
			return (it.holder() != null) ? Set.of(it.holder()) : it.managers().get();
		}
	},
	/** Whom a note names. */
	NAMED {
		@Override
		Set<UUID> of(Happening it) {
			return it.mentioned();
		}
	},
	/** Those who manage its site or team. */
	MANAGERS {
		@Override
		Set<UUID> of(Happening it) {
			return it.managers().get();
		}
	};

	abstract Set<UUID> of(Happening it);
}
