package fi.hetki.customers;

import fi.hetki.people.SignedIn;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class AccountController {

	private final Accounts accounts;

	private final MessageSource messages;

	AccountController(Accounts accounts, MessageSource messages) {
		this.accounts = accounts;
		this.messages = messages;
	}

	@PostMapping("/customers/{id}/owner")
	String update(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID owner,
			@RequestParam int version, Locale locale, RedirectAttributes next) {
		try {
			this.accounts.give(id, owner, version, me);
			next.addFlashAttribute("flash", "customers.owner.saved");
		}
		catch (ChangedMeanwhile | OptimisticLockingFailureException meanwhile) {
			next.addFlashAttribute("refused", this.messages.getMessage("customers.owner.stale", null, locale));
		}
		return "redirect:/customers/" + id;
	}
}
