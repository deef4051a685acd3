package fi.hetki;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Compares what clients were promised with what the database holds: everything acknowledged is there, nothing is there
 * twice, and nothing is there by half. Each rule is a question whose every row is a fault, so that a new table that is kept
 * beside others gets a line here.
 */
final class Books {

	/** By what it means when somebody is found. */
	static final Map<String, String> RULES = rules();

	private static final List<String> TABLES = List.of(
			"create temporary table told_moment (id uuid primary key, permission varchar(20), answers integer)",
			"create temporary table told_service (moment_id uuid, service varchar(60))",
			"create temporary table told_photo (id uuid primary key)",
			"create temporary table told_print (photo_id uuid, moment_id uuid)",
			"create temporary table told_act (id uuid primary key, lead_id uuid, kind varchar(20))",
			"create temporary table acknowledged (id uuid primary key)",
			"create temporary table refused (id uuid, how varchar(2000))");

	/** Which moment each row is of by its words, whatever its own id says; and how its services fare. */
	private static final List<String> VIEWS = List.of(
			"create temporary table said as select id moment_id, cast(right(words, 36) as uuid) story_id from moment",
			"create temporary table passed as select mm.id match_id, mm.moment_id, o.offering_key service from moment_match mm join offering o on o.id = mm.offering_id where mm.passed_on_at is not null",
			"create index said_story on said (story_id)", "create index passed_moment on passed (moment_id)",
			"create index told_service_moment on told_service (moment_id)", "create index told_act_lead on told_act (lead_id)");

	private Books() {
	}

	/** All faults in words, the first few of each kind; none where everything is as it was promised. */
	static List<String> faults(List<String> ledger, Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			for (String it : TABLES) {
				statement.execute(it);
			}
			enter(ledger, connection);
			for (String it : VIEWS) {
				statement.execute(it);
			}
			List<String> faults = new ArrayList<>();
			for (Map.Entry<String, String> rule : RULES.entrySet()) {
				List<String> found = rows(statement, rule.getValue());
				if (!found.isEmpty()) {
					faults.add(found.size() + " " + rule.getKey() + ": " + found.subList(0, Math.min(5, found.size())));
				}
			}
			return faults;
		}
	}

	private static List<String> rows(Statement statement, String question) throws SQLException {
		List<String> found = new ArrayList<>();
		try (ResultSet rows = statement.executeQuery(question)) {
			while (rows.next()) {
				found.add(rows.getString(1));
			}
		}
		return found;
	}

	private static void enter(List<String> ledger, Connection connection) throws SQLException {
		try (PreparedStatement moments = connection.prepareStatement("insert into told_moment values (?, ?, ?)");
				PreparedStatement services = connection.prepareStatement("insert into told_service values (?, ?)");
				PreparedStatement photos = connection.prepareStatement("insert into told_photo values (?)");
				PreparedStatement prints = connection.prepareStatement("insert into told_print values (?, ?)");
				PreparedStatement acts = connection.prepareStatement("insert into told_act values (?, ?, ?)");
				PreparedStatement done = connection.prepareStatement("insert into acknowledged values (?)");
				PreparedStatement refused = connection.prepareStatement("insert into refused values (?, ?)")) {
			for (String line : ledger) {
				String[] it = line.split("\t", -1);
				UUID id = UUID.fromString(it[1]);
				switch (it[0]) {
					case "moment" -> {
						insert(moments, id, it[2], Integer.valueOf(it[4]));
						for (String service : it[3].isEmpty() ? new String[0] : it[3].split(",")) {
							insert(services, id, service);
						}
						for (String photo : it[5].isEmpty() ? new String[0] : it[5].split(",")) {
							insert(prints, UUID.fromString(photo), id);
						}
					}
					case "photo" -> insert(photos, id);
					case "act" -> insert(acts, id, UUID.fromString(it[2]), it[3]);
					case "done" -> insert(done, id);
					default -> insert(refused, id, it[2].substring(0, Math.min(2000, it[2].length())));
				}
			}
			for (PreparedStatement it : List.of(moments, services, photos, prints, acts, done, refused)) {
				it.executeBatch();
			}
		}
	}

	private static void insert(PreparedStatement statement, Object... values) throws SQLException {
		for (int i = 0; i < values.length; i++) {
			statement.setObject(i + 1, values[i]);
		}
		statement.addBatch();
	}

	private static Map<String, String> rules() {
		Map<String, String> rules = new LinkedHashMap<>();
		rules.put("refused though right", "select id || ' ' || how from refused");
		rules.put("moments lost", "select t.id from told_moment t join acknowledged a on a.id = t.id where not exists (select 1 from moment m where m.id = t.id)");
		rules.put("moments doubled", "select story_id from said group by story_id having count(*) > 1");
		rules.put("moments that nobody told", "select s.moment_id from said s left join told_moment t on t.id = s.story_id and t.id = s.moment_id where t.id is null");
		rules.put("customers doubled", "select name from customer group by name having count(*) > 1");
		rules.put("moments without their customer", "select m.id from moment m left join customer c on c.id = m.customer_id where c.name is null or c.name <> concat('Malli ', m.id)");
		rules.put("moments without the words for their customer", "select m.id from moment m where (select count(*) from moment_naming n where n.moment_id = m.id) <> 1");
		rules.put("moments whose answers are not those told", "select t.id from told_moment t join moment m on m.id = t.id where t.answers <> (select count(*) from assessment a join answer w on w.assessment_id = a.id where a.moment_id = t.id)");
		rules.put("assessments doubled", "select moment_id from assessment group by moment_id having count(*) > 1");
		rules.put("moments that nobody listened to", "select m.id from moment m where not exists (select 1 from moment_match mm where mm.moment_id = m.id)");
		rules.put("services told and not passed on", "select t.moment_id from told_service t join moment m on m.id = t.moment_id where not exists (select 1 from passed p where p.moment_id = t.moment_id and p.service = t.service)");
		rules.put("services passed on and not told", "select p.moment_id from passed p where not exists (select 1 from told_service t where t.moment_id = p.moment_id and t.service = p.service)");
		rules.put("services passed on without a decision", "select p.match_id from passed p where not exists (select 1 from routing_decision d where d.match_id = p.match_id)");
		rules.put("first decisions doubled", "select l.id from lead l where l.stage in ('NEW', 'WAITING') and (select count(*) from routing_decision d where d.match_id = l.match_id) <> 1");
		rules.put("services passed on with permission and without a lead", "select p.match_id from passed p join told_moment t on t.id = p.moment_id where t.permission = 'YES' and not exists (select 1 from lead l where l.match_id = p.match_id)");
		rules.put("leads that were blocked", "select l.id from lead l join routing_decision d on d.match_id = l.match_id where d.outcome = 'BLOCK'");
		rules.put("leads without permission", "select l.id from lead l join moment m on m.id = l.moment_id where m.permission <> 'YES'");
		rules.put("leads doubled", "select match_id from lead group by match_id having count(*) > 1");
		rules.put("leads without one first line", "select l.id from lead l where (select count(*) from lead_entry e where e.lead_id = l.id and e.kind in ('ROUTED', 'HELD')) <> 1");
		rules.put("leads without one promise", "select l.id from lead l where (select count(*) from lead_promise p where p.lead_id = l.id) <> 1");
		rules.put("leads that cannot be found by their customer", "select l.id from lead l join moment m on m.id = l.moment_id where l.customer_id is distinct from m.customer_id or l.sought not like '%malli%'");
		rules.put("leads of which the notices never heard", "select l.id from lead l where not exists (select 1 from notice_last_heard h where h.id = l.id)");
		rules.put("leads whose notices think another has them", "select l.id from lead l join notice_last_heard h on h.id = l.id where h.person_id is distinct from l.assignee_id");
		rules.put("leads that wait for nothing", "select l.id from lead l where l.stage = 'WAITING' and not exists (select 1 from lead_hold h where h.lead_id = l.id and h.released_at is null)");
		rules.put("arrivals of which nobody heard", "select e.id from lead_entry e where e.kind = 'ROUTED' and e.about_person is not null and (select count(*) from notice n where n.entry_id = e.id and n.person_id = e.about_person and n.news = 'ASSIGNED') <> 1");
		rules.put("moves of which whoever noticed did not hear", "select e.id from lead_entry e join lead l on l.id = e.lead_id where e.kind in ('TAKEN', 'MOVED', 'CLOSED') and e.by_person <> l.noticed_by and (select count(*) from notice n where n.entry_id = e.id and n.person_id = l.noticed_by) <> 1");
		rules.put("arrivals without a letter", "select n.id from notice n where n.news = 'ASSIGNED' and exists (select 1 from mail) and not exists (select 1 from mail m where m.notice_id = n.id)");
		rules.put("acts lost", "select t.id from told_act t join acknowledged a on a.id = t.id where " + done("t") + " = 0");
		rules.put("acts doubled", "select t.id from told_act t where " + done("t") + " > 1");
		rules.put("leads whose stage is not that of their last line", "select l.id from lead l where (l.stage = 'CLOSED') <> (exists (select 1 from lead_entry e where e.lead_id = l.id and e.kind = 'CLOSED')) or (l.stage = 'NEW' and exists (select 1 from lead_entry e where e.lead_id = l.id and e.kind in ('TAKEN', 'MOVED', 'CLOSED')))");
		rules.put("leads touched whose promise does not know", "select p.id from lead_promise p where p.seen_at is null and exists (select 1 from lead_entry e where e.lead_id = p.lead_id and e.kind in ('TAKEN', 'NOTE', 'MOVED', 'CLOSED'))");
		rules.put("photos lost", "select t.id from told_photo t join acknowledged a on a.id = t.id where not exists (select 1 from photo p where p.id = t.id)");
		rules.put("photos that do not lie at their moment", "select t.photo_id from told_print t join moment m on m.id = t.moment_id where not exists (select 1 from photo p where p.id = t.photo_id and p.moment_id = t.moment_id and p.place is not null)");
		return rules;
	}

	private static String done(String act) {
		return "(case when " + act + ".kind = 'TASK' then (select count(*) from lead_task k where k.lead_id = " + act + ".lead_id and k.text = cast(" + act
				+ ".id as varchar(36))) else (select count(*) from lead_entry e where e.lead_id = " + act + ".lead_id and e.kind = " + act
				+ ".kind and (e.kind in ('TAKEN', 'MOVED') or e.text = cast(" + act + ".id as varchar(36)))) end)";
	}

}
