package fi.hetki.moments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

public interface Moments extends ListCrudRepository<Moment, UUID> {

	Optional<Moment> findByIdAndAuthorId(UUID id, UUID authorId);

	/** One's own moments, newest first, older than the one told by time and key. */
	@Query("""
			select new fi.hetki.moments.Moments$Row(m.id, m.words, m.note, c.name, m.happenedAt, m.stage)
			from Moment m left join fi.hetki.customers.Customer c on c.id = m.customerId
			where m.authorId = :author and (m.happenedAt < :before or (m.happenedAt = :before and m.id < :id))
			order by m.happenedAt desc, m.id desc""")
	List<Row> of(UUID author, Instant before, UUID id, Limit limit);

	/** Whom a moment is about by now, whatever it was read as before. */
	@Query("select m.customerId from Moment m where m.id = :moment")
	Optional<UUID> customerOf(UUID moment);

	@Query("select m.channel from Moment m where m.authorId = :author and m.channel is not null order by m.happenedAt desc, m.id desc")
	List<Channel> channelsOf(UUID author, Limit limit);

	/** What was said at a site since then, newest first. */
	@Query("""
			select new fi.hetki.moments.Moments$Said(m.id, m.authorId, m.words, m.note) from Moment m
			where m.siteId = :site and m.happenedAt >= :since order by m.happenedAt desc, m.id desc""")
	List<Said> saidAt(UUID site, Instant since, Limit limit);

	/** How many moments there have been at a site since then. */
	@Query("select count(m) from Moment m where m.siteId = :site and m.happenedAt >= :since")
	int countAt(UUID site, Instant since);

	@Query("select count(m) > 0 from Moment m where m.siteId = :site and m.happenedAt < :before")
	boolean anyAt(UUID site, Instant before);

	/** What somebody wrote down. */
	record Said(UUID id, UUID authorId, @Nullable String words, @Nullable String note) {
	}

	/** A moment in a list. */
	record Row(UUID id, @Nullable String words, @Nullable String note, @Nullable String customer, Instant happenedAt,
			@Nullable Stage stage) {

		public String said() {
			return (this.words != null) ? this.words : String.valueOf(this.note);
		}
	}
}
