package fi.hetki.inbox;

import fi.hetki.inbox.Figures.Count;
import fi.hetki.leads.LeadStage;
import fi.hetki.leads.Sought;
import fi.hetki.people.SignedIn;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the keys of leads. Each team is asked for the beginning of its own page, since one index is in order for one
 * team only; the page is the beginning of these beginnings.
 */
@Component
class LeadFinder {

	/** So many leads are looked through in their order before another index is asked: what is common is soon met. */
	private static final int WALK_OPEN = 1000;

	private static final int WALK_CLOSED = 4000;

	/** Each word after its team, so that a search reads only what its reader may see. */
	private static final String WORDS = "array_to_tsvector(string_to_array(right(l.team_id::text, 12) || replace(btrim(l.sought), ' ', ' ' || right(l.team_id::text, 12)), ' '))";

	/** What lists are narrowed and sorted by. */
	private static final String COLUMNS = "l.id, l.team_id, l.stage, l.assignee_id, l.readiness, l.offering_id, l.noticed_by, l.site_id, "
			+ "l.expected_value, l.closed_value, l.opened_at, l.due_at, l.closed_at, l.customer_key, l.paused_until";

	private final JdbcClient database;

	private final boolean hasWords;

	private final Clock clock;

	LeadFinder(JdbcClient database, DataSource source, Clock clock) throws SQLException {
		this.database = database;
		this.clock = clock;
		try (Connection connection = source.getConnection()) {
			this.hasWords = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
		}
	}

	List<UUID> find(SignedIn me, Set<UUID> teams, LeadFilter filter, int most) {
		Conditions where = conditions(me, filter);
		filter.order().after((filter.lane() == null) ? filter.after() : null, where);
		return search(new LeadQuery(List.copyOf(teams), filter, where), most);
	}

	/** Where words are sought all lanes are asked for at once: the words are what costs. */
	Map<LeadStage, List<UUID>> lanes(SignedIn me, Set<UUID> teams, LeadFilter filter, int most) {
		List<LeadStage> lanes = LeadStage.WORKED.stream().filter(it -> filter.stage() == null || filter.stage() == it).toList();
		if (this.hasWords && !Sought.asked(filter.q()).isEmpty()) {
			return together(me, teams, filter, lanes, most);
		}
		Map<LeadStage, List<UUID>> found = new EnumMap<>(LeadStage.class);
		lanes.forEach(it -> found.put(it, lane(me, teams, filter, it, most)));
		return found;
	}

	private List<UUID> lane(SignedIn me, Set<UUID> teams, LeadFilter filter, LeadStage lane, int most) {
		LeadFilter here = filter.inLane(lane);
		Conditions where = conditions(me, here);
		here.order().after((filter.lane() == lane) ? filter.after() : null, where);
		return search(new LeadQuery(List.copyOf(teams), here, where), most);
	}

	private Map<LeadStage, List<UUID>> together(SignedIn me, Set<UUID> teams, LeadFilter filter, List<LeadStage> lanes, int most) {
		LeadFilter all = filter.inLane(filter.stage());
		Conditions where = conditions(me, all).and("l.stage in (" + LeadStage.sql(lanes) + ")");
		if (filter.lane() != null) {
			Conditions later = all.order().after(filter.after(), new Conditions().and("1 = 1"));
			later.values().forEach(where::with);
			where.and("(l.stage <> '" + filter.lane() + "' or " + later + ")");
		}
		LeadQuery asked = new LeadQuery(List.copyOf(teams), all, where);
		Map<LeadStage, List<UUID>> found = new EnumMap<>(LeadStage.class);
		this.database.sql(gathered(asked, Sought.asked(filter.q())) + "select id, stage from (select l.id, l.stage, row_number() over (partition by l.stage"
				+ asked.order().by(asked.order().column(), "l.id") + ") as place from l where " + where + ") placed where place <= "
				+ most + " order by stage, place")
			.params(asked.values())
			.query(it -> {
				found.computeIfAbsent(LeadStage.valueOf(it.getString(2)), stage -> new ArrayList<>()).add(it.getObject(1, UUID.class));
			});
		return found;
	}

	List<UUID> silent(Set<UUID> teams, int most) {
		return this.database.sql("select id from lead where team_id in (:teams) and escalated_at is not null order by escalated_at, id limit :most")
			.param("teams", teams)
			.param("most", most)
			.query(UUID.class)
			.list();
	}

	private List<UUID> search(LeadQuery asked, int most) {
		boolean closed = asked.filter().view() == LeadFilter.View.CLOSED;
		if (closed && (asked.filter().due() != null || asked.filter().stage() != null)) {
			return List.of();
		}
		List<List<String>> words = Sought.asked(asked.filter().q());
		boolean rare = !words.isEmpty() || (closed && asked.filter().isWorth());
		String picked = picked(words, asked);
		if (!rare || !this.hasWords) {
			asked.where().and(picked);
			return run(ids(asked, asked.keys(most), most), asked);
		}
		int walk = closed ? WALK_CLOSED : WALK_OPEN;
		List<UUID> walked = run("select found.id from (" + asked.keys(walk) + asked.order().by("k", "id") + " limit " + walk
				+ ") found join lead l on l.id = found.id where " + picked + asked.order().by("found.k", "found.id") + " limit "
				+ most, asked);
		return (walked.size() == most) ? walked : run(gathered(asked, words) + "select l.id from l where " + asked.where()
				+ asked.order().by(asked.order().column(), "l.id") + " limit " + most, asked);
	}

	/** What an order does not help to find. */
	private static String picked(List<List<String>> words, LeadQuery asked) {
		return worth(asked) + (words.isEmpty() ? "" : " and " + said(words, asked.where()));
	}

	private static String worth(LeadQuery asked) {
		Conditions worth = new Conditions().and("1 = 1")
			.andIf(LeadOrder.VALUE.column() + " >= :min", "min", asked.filter().min())
			.andIf(LeadOrder.VALUE.column() + " <= :max", "max", asked.filter().max());
		worth.values().forEach(asked.where()::with);
		return worth.toString();
	}

	private static String ids(LeadQuery asked, String keys, int most) {
		return "select id from (" + keys + ") found" + asked.order().by("k", "id") + " limit " + most;
	}

	/** Each word as the beginning of one of those in the text. */
	private static String said(List<List<String>> words, Conditions where) {
		List<String> ways = new ArrayList<>();
		for (List<String> all : words) {
			List<String> each = new ArrayList<>();
			for (String word : all) {
				String name = "word" + ways.size() + "x" + each.size();
				where.with(name, "% " + word + "%");
				each.add("l.sought like :" + name);
			}
			ways.add(String.join(" and ", each));
		}
		return "(" + String.join(" or ", ways) + ")";
	}

	/** First all that the words or the worth name, team by team from their own index; the planner may not begin elsewhere. */
	private static String gathered(LeadQuery asked, List<List<String>> words) {
		List<String> parts = new ArrayList<>();
		for (int i = 0; i < asked.teams().size(); i++) {
			String whose = (words.isEmpty() ? "l.team_id = :team" : WORDS + " @@ cast(:said") + i + (words.isEmpty() ? "" : " as tsquery)");
			asked.where().with("said" + i, beginnings(asked.teams().get(i), words));
			parts.add("select " + COLUMNS + " from lead l where " + asked.part() + " and " + whose + " and " + worth(asked));
		}
		asked.where().and("l.team_id in (:teams)");
		return "with l as materialized (" + String.join(" union all ", parts) + ") ";
	}

	private static String beginnings(UUID team, List<List<String>> words) {
		return words.stream()
			.map(all -> all.stream().map(it -> "'" + team.toString().substring(24) + it + "':*").collect(Collectors.joining("&", "(", ")")))
			.collect(Collectors.joining("|"));
	}

	private List<UUID> run(String sql, LeadQuery asked) {
		return this.database.sql(sql).params(asked.values()).query(UUID.class).list();
	}

	/** Counts no further than to a thousand each. */
	Map<String, Count> count(SignedIn me, Set<UUID> teams, Map<String, LeadFilter> filters) {
		Map<String, Object> values = new HashMap<>(Map.of("teams", teams));
		List<String> parts = new ArrayList<>();
		filters.forEach((name, filter) -> {
			Conditions where = conditions(me, filter);
			where.and(worth(new LeadQuery(List.of(), filter, where))).and(part(filter)).and("l.team_id in (:teams)");
			values.putAll(where.values());
			parts.add("select '" + name + "' as what, count(*) as leads, coalesce(sum(expected_value), 0) as worth from (select l.expected_value from lead l where "
					+ where + " limit " + Figures.MOST + ") part" + parts.size());
		});
		Map<String, Count> counts = new LinkedHashMap<>();
		this.database.sql(String.join(" union all ", parts))
			.params(values)
			.query(it -> {
				counts.put(it.getString(1), new Count(it.getLong(2), it.getBigDecimal(3)));
			});
		return counts;
	}

	/** Open or closed: each has indexes of its own, which a query uses only where it says so in so many words. */
	static String part(LeadFilter filter) {
		return (filter.view() == LeadFilter.View.CLOSED) ? "l.stage = 'CLOSED'" : "l.stage <> 'CLOSED'";
	}

	private Conditions conditions(SignedIn me, LeadFilter filter) {
		Conditions where = new Conditions().and("1 = 1");
		switch (filter.view()) {
			case OPEN, CLOSED -> {
			}
			case MINE -> where.and("l.stage in (" + LeadStage.sql(LeadStage.OPEN) + ")").and("l.assignee_id = :me", "me", me.id());
			case UNTAKEN -> where.and("l.stage = 'NEW'");
			case READY -> where.and("l.readiness = 'READY'");
			case LATE -> where.and("l.stage in (" + LeadStage.sql(LeadStage.WORKED) + ")")
				.and("l.due_at < :now", "now", OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC));
			case PAUSED -> where.and("l.paused_until is not null");
			case WAITING -> where.and("l.stage = 'WAITING'");
		}
		where.andIf("l.site_id = :site", "site", filter.site())
			.andIf("l.offering_id = :service", "service", filter.service())
			.andIf("l.noticed_by = :noticed", "noticed", filter.noticed())
			.andIf("l.assignee_id = :assignee", "assignee", filter.assignee())
			.andIf("l.stage = '" + filter.stage() + "'", "stage", filter.stage())
			.andIf("l.readiness = '" + filter.readiness() + "'", "readiness", filter.readiness());
		return (filter.due() != null) ? filter.due().narrow(where, this.clock.instant(), me.zone()) : where;
	}
}
