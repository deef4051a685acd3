package fi.hetki.cards;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface CustomerCards extends ListCrudRepository<CustomerCard, UUID> {

	Optional<CustomerCard> findByTokenHash(String tokenHash);

	/** Two who answer at once answer one after the other. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from CustomerCard c where c.tokenHash = :hash")
	Optional<CustomerCard> answering(String hash);

	@Query("select c from CustomerCard c where c.momentId = :moment order by c.madeAt desc, c.id desc")
	List<CustomerCard> of(UUID moment, Limit limit);

	@Query("select c from CustomerCard c where c.momentId = :moment and c.revokedAt is null")
	List<CustomerCard> standing(UUID moment);

	/** The last thing that she said, on whichever card of the moment. */
	@Query("select c.reply from CustomerCard c where c.momentId = :moment and c.reply is not null order by c.repliedAt desc, c.id desc")
	List<Reply> repliesAbout(UUID moment, Limit limit);

	/** How often a customer was asked one of these questions since then. */
	@Query("select count(c) from CustomerCard c join Moment m on m.id = c.momentId where m.customerId = :customer and c.pulseAskedAt > :since")
	long asked(UUID customer, Instant since);

	/** What customers said to somebody's cards, newest first. */
	@Query("""
			select new fi.hetki.cards.CustomerCards$Row(m.id, k.name, m.words, c.reply, c.replyWords, c.repliedAt)
			from CustomerCard c join Moment m on m.id = c.momentId left join fi.hetki.customers.Customer k on k.id = m.customerId
			where m.authorId = :author and c.repliedAt > :since order by c.repliedAt desc, c.id desc""")
	List<Row> repliesTo(UUID author, Instant since, Limit limit);

	record Row(UUID momentId, @Nullable String customer, @Nullable String words, Reply reply, @Nullable String replyWords, Instant at) {
	}
}
