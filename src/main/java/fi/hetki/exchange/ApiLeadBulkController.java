package fi.hetki.exchange;

import fi.hetki.inbox.BulkAct;
import fi.hetki.inbox.LeadBulk;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

@Api
@Tag(name = "Leads")
class ApiLeadBulkController {

	private final LeadBulk bulk;

	private final LeadTeller teller;

	private final Workplaces workplaces;

	private final MessageSource messages;

	ApiLeadBulkController(LeadBulk bulk, LeadTeller teller, Workplaces workplaces, MessageSource messages) {
		this.bulk = bulk;
		this.teller = teller;
		this.workplaces = workplaces;
		this.messages = messages;
	}

	@PostMapping("/leads/bulk")
	@Operation(operationId = "workLeads", summary = "Do the same with several leads, each for itself",
			description = "What somebody else has changed meanwhile stays as it is, and its result says so. Doing it again changes nothing.")
	BulkSheet.Results create(@AuthenticationPrincipal SignedIn me, @RequestBody BulkSheet sent, Locale locale) {
		Reading reading = new Reading();
		BulkAct form = checked(sent.form(this.workplaces.person("to", sent.to(), reading), reading));
		List<BulkSheet.One> asked = Objects.requireNonNull(sent.leads()).stream().distinct().toList();
		List<LeadBulk.Result> results = this.bulk.run(me, form, asked.stream().map(BulkSheet.One::key).toList()).results();
		Map<UUID, LeadAnswer> now = this.teller.these(me, asked.stream().map(BulkSheet.One::id).distinct().toList())
			.stream()
			.collect(Collectors.toMap(LeadAnswer::id, Function.identity()));
		List<BulkSheet.Result> told = new ArrayList<>();
		for (int i = 0; i < results.size(); i++) {
			UUID id = Objects.requireNonNull(asked.get(i).id());
			LeadBulk.How how = results.get(i).how();
			told.add(new BulkSheet.Result(id, String.valueOf(Reading.word(how)), this.messages.getMessage("inbox.bulk.how." + how, null, locale), now.get(id)));
		}
		return new BulkSheet.Results(told);
	}

	/** By the rules of the page, which calls a colleague otherwise. */
	private static BulkAct checked(BulkAct form) {
		try {
			return form.checked();
		}
		catch (Problems.Refused refused) {
			Reading reading = new Reading();
			reading.also(refused.problems(), it -> it.equals("person") ? "to" : it);
			reading.done();
			return form;
		}
	}
}
