package fi.hetki.leads;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which leads had to wait, for whoever counts whether gates are of use. */
@Service
@Transactional(readOnly = true)
public class GatedLeads {

	private final EntityManager entities;

	GatedLeads(EntityManager entities) {
		this.entities = entities;
	}

	/** Leads that were opened then: one row for each gate that held them, and one without a gate for those that went on. */
	public List<Row> opened(Instant from, Instant before) {
		return this.entities.createQuery("""
				select new fi.hetki.leads.GatedLeads$Row(l.id, l.momentId, l.noticedBy, h.gate, h.releasedAt)
				from Lead l left join LeadHold h on h.leadId = l.id where l.openedAt >= :from and l.openedAt < :before""", Row.class)
			.setParameter("from", from)
			.setParameter("before", before)
			.getResultList();
	}

	/** @param released when somebody had put right what it waited for; null where nobody has */
	public record Row(UUID lead, UUID moment, UUID noticedBy, @Nullable String gate, @Nullable Instant released) {
	}
}
