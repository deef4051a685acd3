package fi.hetki.notices;

import fi.hetki.people.Entry;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose a lead was when we last heard of it, and by which act; its key is the lead's. */
@Entity
@Table(name = "notice_last_heard")
class LastHeard extends Entry {

	private @Nullable UUID personId;

	private @Nullable UUID entryId;

	protected LastHeard() {
	}

	LastHeard(UUID lead) {
		super(lead);
	}

	/** @param entry the act, where it is one that can be taken back; else the one before stays the latest of them */
	void hear(@Nullable UUID holder, @Nullable UUID entry) {
		this.personId = holder;
		this.entryId = (entry != null) ? entry : this.entryId;
	}

	@Nullable UUID holder() {
		return this.personId;
	}

	@Nullable UUID latestAct() {
		return this.entryId;
	}
}
