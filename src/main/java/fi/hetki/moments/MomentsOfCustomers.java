package fi.hetki.moments;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MomentsOfCustomers extends Repository<Moment, UUID> {

	int countByCustomerId(UUID customerId);

	@Query("select m.id from Moment m where m.customerId = :customer order by m.happenedAt, m.id")
	List<UUID> idsOf(UUID customer);

	@Modifying(flushAutomatically = true)
	@Query("update versioned Moment m set m.customerId = :to where m.customerId = :from")
	void move(UUID from, UUID to);

	@Modifying(flushAutomatically = true)
	@Query("update versioned Moment m set m.customerId = :to where m.customerId = :from and m.id in :ids")
	void moveBack(Collection<UUID> ids, UUID from, UUID to);

	/** Where the customer was asked or said something about being contacted, newest first. */
	@Query("select m from Moment m where m.customerId = :customer and m.permission.answer is not null order by m.happenedAt desc, m.id desc")
	List<Moment> answersOf(UUID customer, Limit limit);

	/**
	 * @param author only her own moments; null for those of everybody
	 * @param reader sees the words of her own moments; those of others she reads on the leads that came of them
	 */
	@Query("""
			select new fi.hetki.moments.MomentsOfCustomers$Row(m.id, m.authorId, concat(p.firstName, ' ', p.lastName),
				case when m.authorId = :reader then coalesce(m.words, m.note) end, m.stage, m.channel, m.permission, m.happenedAt)
			from Moment m join Person p on p.id = m.authorId
			where m.customerId = :customer and (:author is null or m.authorId = :author)
			order by m.happenedAt desc, m.id desc""")
	List<Row> of(UUID customer, @Nullable UUID author, UUID reader, Limit limit);

	/** Whom this person has met since then, and whom others at the site since another time; her own first. */
	@Query("""
			select new fi.hetki.moments.MomentsOfCustomers$Met(m.customerId, max(m.happenedAt), max(case when m.authorId = :me then m.happenedAt end))
			from Moment m where m.customerId is not null
			and ((m.authorId = :me and m.happenedAt >= :since) or (m.siteId = :site and m.happenedAt >= :here))
			group by m.customerId
			order by max(case when m.authorId = :me then 1 else 0 end) desc, max(m.happenedAt) desc, m.customerId""")
	List<Met> metLately(UUID me, UUID site, Instant since, Instant here, Limit limit);

	/** @param byHer when she met her herself; null where only others did */
	record Met(UUID customer, Instant last, @Nullable Instant byHer) {
	}

	record Row(UUID id, UUID authorId, String author, @Nullable String said, @Nullable Stage stage,
			@Nullable Channel channel, @Nullable Permission permission, Instant happenedAt) {

		public Permission told() {
			return (this.permission != null) ? this.permission : Permission.NONE;
		}
	}
}
