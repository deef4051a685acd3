package fi.hetki.catalogue;

import fi.hetki.people.Names;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service as it will be once the draft is published.
 * @param published as customers meet it now; null for a new one
 * @param seen what somebody had before her when she opened it, so that nobody overwrites what she has not seen
 */
public record Drafted(UUID id, UUID siteId, String key, DescribeOffering content, @Nullable DescribeOffering published,
		String seen) {

	static Drafted of(Offering offering) {
		DescribeOffering content = DescribeOffering.of(offering);
		return new Drafted(offering.id(), offering.siteId(), offering.key(), content, content,
				"published-" + offering.version());
	}

	static Drafted of(Revision revision, UUID site, @Nullable Offering offering) {
		return new Drafted(revision.offeringId(), site, revision.key(), revision.content(),
				(offering != null) ? DescribeOffering.of(offering) : null,
				"draft-" + revision.id() + "-" + revision.version());
	}

	public boolean isNew() {
		return this.published == null;
	}

	public boolean isChanged() {
		return !this.content.equals(this.published);
	}

	/** What the draft changes of it. */
	List<Change> changes() {
		return (this.published != null) ? Change.between(this.published, this.content) : List.of();
	}

	/** The fields that the draft changes, by the names that the editor gives them. */
	public List<String> changedFields() {
		return changes().stream().map(Change::field).distinct().toList();
	}

	public Names name() {
		return this.content.name();
	}

	public Names category() {
		return this.content.category();
	}

	public boolean offered() {
		return this.content.offered();
	}
}
