package fi.hetki.notices;

import fi.hetki.leads.LeadStage;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** Every reading asks anew whether she may still see the lead: who may not any more sees nothing of it. */
interface Notices extends ListCrudRepository<Notice, UUID> {

	String ROWS = """
			select new fi.hetki.notices.NoticeRow(n.id, n.news, n.atTime, n.readAt, l.id, l.momentId, c.name, l.offered,
				b.firstName, e.text)
			from Notice n join Lead l on l.id = n.leadId
			join LeadEntry e on e.id = n.entryId
			left join Customer c on c.id = l.customerId
			left join Person b on b.id = n.byPerson
			where n.personId = :me and n.shownFrom <= :now
				and (n.noticed = true and l.noticedBy = :me or n.noticed = false and l.teamId in :teams)
			""";

	@Query(ROWS + " and n.readAt is null and n.id < :before order by n.id desc")
	List<NoticeRow> unread(UUID me, Collection<UUID> teams, Instant now, UUID before, Limit limit);

	@Query(ROWS + " and n.readAt is not null and n.id < :before order by n.id desc")
	List<NoticeRow> read(UUID me, Collection<UUID> teams, Instant now, UUID before, Limit limit);

	@Query(ROWS + " and n.id = :id")
	Optional<NoticeRow> one(UUID id, UUID me, Collection<UUID> teams, Instant now);

	@Query(ROWS + " and n.readAt is null and n.atTime > :since and n.news in :news order by n.id desc")
	List<NoticeRow> fresh(UUID me, Collection<UUID> teams, Instant now, Instant since, Collection<News> news, Limit limit);

	/** Counted no further than to a hundred, since every page says it. */
	@Query(nativeQuery = true, value = """
			select count(*) from (select 1 from notice n join lead l on l.id = n.lead_id
				where n.person_id = :me and n.read_at is null and n.shown_from <= :now
				and (n.noticed = true and l.noticed_by = :me or n.noticed = false and l.team_id in (:teams)) limit 100) counted""")
	long countUnread(UUID me, Collection<UUID> teams, Instant now);

	@Modifying
	@Query("update Notice n set n.readAt = :now where n.id = :id and n.personId = :me and n.readAt is null")
	void readOne(UUID id, UUID me, Instant now);

	@Modifying
	@Query("update Notice n set n.readAt = :now where n.personId = :me and n.readAt is null and n.shownFrom <= :now")
	void readAll(UUID me, Instant now);

	/** Who does something about a lead knows what there was to know. */
	@Modifying
	@Query("update Notice n set n.readAt = :now where n.personId = :me and n.leadId = :lead and n.readAt is null")
	void readAbout(UUID me, UUID lead, Instant now);

	/** Whose a lead is now makes old news of whose it was. */
	@Modifying
	@Query("update Notice n set n.readAt = :now where n.personId = :me and n.leadId = :lead and n.readAt is null and n.news in :news")
	void overtake(UUID me, UUID lead, Collection<News> news, Instant now);

	@Modifying
	@Query("update Notice n set n.readAt = n.shownFrom where n.readAt is null and n.atTime < :time")
	void readBefore(Instant time);

	@Modifying
	@Query("delete from Notice n where n.entryId = :entry")
	void takeBack(UUID entry);

	/** Two that were joined and parted again at once. */
	@Modifying
	@Query("delete from Notice n where n.leadId = :lead and n.news = fi.hetki.notices.News.MERGED and n.shownFrom > :now")
	void notMerged(UUID lead, Instant now);

	@Modifying
	@Query("delete from Notice n where n.atTime < :time")
	void forgetBefore(Instant time);

	/** Whoever manages the site or the team of a lead, and works here. */
	@Query("""
			select p.id from Person p where p.leftAt is null and p.passwordHash is not null
				and (:site member of p.managedSites or :team member of p.managedTeams)""")
	List<UUID> managers(UUID site, UUID team);

	/** What somebody has to do about her leads before this time. */
	@Query("""
			select new fi.hetki.notices.Letter$Due(l.id, l.offered, l.dueAt) from Lead l
			where l.assigneeId = :me and l.teamId in :teams and l.stage in :stages and l.dueAt < :end
			order by l.dueAt, l.id""")
	List<Letter.Due> due(UUID me, Collection<UUID> teams, Collection<LeadStage> stages, Instant end, Limit limit);
}
