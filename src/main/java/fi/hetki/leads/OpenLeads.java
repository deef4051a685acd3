package fi.hetki.leads;

import fi.hetki.customers.Customer;
import fi.hetki.moments.Channel;
import fi.hetki.moments.Stage;
import fi.hetki.routing.History;
import fi.hetki.routing.PastLead;
import fi.hetki.routing.Workload;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers the routing: how much somebody has on her desk, and which leads there were. */
@Component
class OpenLeads implements Workload, History {

	private final Leads leads;

	private final TimesDesk times;

	private final EntityManager entities;

	OpenLeads(Leads leads, TimesDesk times, EntityManager entities) {
		this.leads = leads;
		this.times = times;
		this.entities = entities;
	}

	@Override
	public Map<UUID, Long> openLeads(Collection<UUID> people) {
		return this.leads.countByAssignee(people, LeadStage.OPEN)
			.stream()
			.collect(Collectors.toMap(it -> (UUID) it[0], it -> (Long) it[1]));
	}

	@Override
	public List<PastLead> since(Instant from) {
		LeadTimes now = this.times.times();
		return this.entities.createQuery("""
				select new fi.hetki.leads.OpenLeads$Row(l.id, l.siteId, l.offeringId, l.customerId, c.kind, c.language, c.ownerId,
					l.readiness, m.words, m.note, l.expectedValue, m.channel, l.openedAt, l.teamId, l.assigneeId, l.contactedAt,
					l.closure.at)
				from Lead l join fi.hetki.moments.Moment m on m.id = l.momentId
					left join fi.hetki.customers.Customer c on c.id = l.customerId
				where l.stage <> fi.hetki.leads.LeadStage.WAITING and (l.openedAt >= :from or l.closure.at is null or l.closure.at >= :from)
				order by l.openedAt, l.id""", Row.class)
			.setParameter("from", from)
			.getResultStream()
			.map(it -> it.past(now))
			.toList();
	}

	record Row(UUID id, UUID site, UUID service, @Nullable UUID customer, Customer.@Nullable Kind kind, @Nullable String language,
			@Nullable UUID account, @Nullable Stage stage, @Nullable String words, @Nullable String note, @Nullable BigDecimal value,
			@Nullable Channel channel, Instant opened, UUID team, @Nullable UUID assignee, @Nullable Instant contacted,
			@Nullable Instant ended) {

		PastLead past(LeadTimes times) {
			return new PastLead(this.id, this.site, this.service, this.customer, this.kind, this.language, this.account, this.stage,
					(this.words != null) ? this.words : String.valueOf(this.note), this.value, this.channel, this.opened, this.team,
					this.assignee, this.contacted, this.ended, times.within(this.stage));
		}
	}
}
