package fi.hetki.notices;

import fi.hetki.leads.LeadScope;
import fi.hetki.leads.LeadStage;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.NotHere;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody is told, and that she has read it. */
@Service
@Transactional
public class NoticeDesk {

	private static final int PAGE = 30;

	private static final UUID NEWEST = new UUID(-1, -1);

	private static final Set<UUID> NONE = Set.of(new UUID(0, 0));

	private final Notices notices;

	private final LeadScope scope;

	private final Clock clock;

	NoticeDesk(Notices notices, LeadScope scope, Clock clock) {
		this.notices = notices;
		this.scope = scope;
		this.clock = clock;
	}

	/** Unread ones first, the newest of each first. */
	@Transactional(readOnly = true)
	public Page page(SignedIn me, @Nullable String after) {
		Set<UUID> teams = teams(me);
		Key key = Key.of(after);
		List<NoticeRow> rows = new ArrayList<>();
		if (!key.read()) {
			rows.addAll(this.notices.unread(me.id(), teams, now(), key.id(), Limit.of(PAGE + 1)));
		}
		if (rows.size() <= PAGE) {
			rows.addAll(this.notices.read(me.id(), teams, now(), key.read() ? key.id() : NEWEST, Limit.of(PAGE + 1 - rows.size())));
		}
		boolean more = rows.size() > PAGE;
		List<NoticeRow> shown = more ? rows.subList(0, PAGE) : rows;
		return new Page(shown, more ? Key.of(shown.get(PAGE - 1)).toString() : null);
	}

	/** As it is to be told now; empty where it was read, is too new, or she may not see the lead any more. */
	@Transactional(readOnly = true)
	Optional<NoticeRow> unread(UUID id, SignedIn me) {
		return this.notices.one(id, me.id(), teams(me), now()).filter(it -> it.readAt() == null);
	}

	@Transactional(readOnly = true)
	List<NoticeRow> fresh(SignedIn me, Instant since, Set<News> news, int most) {
		return news.isEmpty() ? List.of() : this.notices.fresh(me.id(), teams(me), now(), since, news, Limit.of(most));
	}

	/** Her leads that want something before the end of her day. */
	@Transactional(readOnly = true)
	List<Letter.Due> due(SignedIn me, int most) {
		Instant tomorrow = DailyHour.at(LocalDate.ofInstant(now(), me.zone()).plusDays(1), 0, me.zone());
		return this.notices.due(me.id(), teams(me), LeadStage.WORKED, tomorrow, Limit.of(most));
	}

	@Transactional(readOnly = true)
	long countUnread(SignedIn me) {
		return this.notices.countUnread(me.id(), teams(me), now());
	}

	/**
	 * @return where it is read in full
	 * @throws NotHere where there is none, or she may not see it any more
	 */
	String open(UUID id, SignedIn me) {
		NoticeRow row = this.notices.one(id, me.id(), teams(me), now()).orElseThrow(NotHere::new);
		this.notices.readOne(id, me.id(), now());
		return row.path();
	}

	public void read(UUID id, SignedIn me) {
		this.notices.readOne(id, me.id(), now());
	}

	void readAll(SignedIn me) {
		this.notices.readAll(me.id(), now());
	}

	/** What is older is news to nobody any more. */
	public void readBefore(Instant time) {
		this.notices.readBefore(time);
	}

	private Set<UUID> teams(SignedIn me) {
		Set<UUID> teams = this.scope.teams(me);
		return teams.isEmpty() ? NONE : teams;
	}

	private Instant now() {
		return this.clock.instant();
	}

	public record Page(List<NoticeRow> rows, @Nullable String next) {
	}

	/** The last row of a page, as it stands in an address. */
	private record Key(boolean read, UUID id) {

		static Key of(NoticeRow row) {
			return new Key(row.readAt() != null, row.id());
		}

		static Key of(@Nullable String text) {
			try {
				return (text == null || text.isEmpty()) ? new Key(false, NEWEST)
						: new Key(text.startsWith("r"), UUID.fromString(text.substring(1)));
			}
			catch (IllegalArgumentException none) {
				throw new NotHere();
			}
		}

		@Override
		public String toString() {
			return (this.read ? "r" : "u") + this.id;
		}
	}
}
