package fi.hetki.leads;

import fi.hetki.shell.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When something has to be mended, or a colleague was faster: the page again, newest state, with all that was typed. */
@ControllerAdvice(assignableTypes = { LeadAssignmentController.class, TransferController.class, LeadStageController.class,
		LeadNoteController.class, LeadClosureController.class, LeadPauseController.class, PromiseController.class })
class LeadMishaps {

	private final MessageSource messages;

	LeadMishaps(MessageSource messages) {
		this.messages = messages;
	}

	@ExceptionHandler
	String mend(Problems.Refused refused, HttpServletRequest request, Locale locale, RedirectAttributes flash) {
		flash.addFlashAttribute("problems", refused.problems().sentences(this.messages, locale));
		return back(request, flash);
	}

	@ExceptionHandler({ LeadDesk.ChangedMeanwhile.class, Lead.AlreadyClosed.class,
			ConcurrencyFailureException.class })
	String lookAgain(HttpServletRequest request, RedirectAttributes flash) {
		flash.addFlashAttribute("changedMeanwhile", true);
		return back(request, flash);
	}

	private static String back(HttpServletRequest request, RedirectAttributes flash) {
		Map<String, String> typed = new HashMap<>();
		request.getParameterMap().forEach((name, it) -> typed.put(name, it[0]));
		typed.remove("_csrf");
		Map<?, ?> path = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		typed.put("lead", String.valueOf(path.get("id")));
		flash.addFlashAttribute("typed", typed);
		String moment = request.getParameter("moment");
		boolean fromMoment = moment != null && moment.matches("[0-9a-fA-F-]{36}");
		if ("answers".equals(request.getParameter("back"))) {
			return "redirect:/leads/answers";
		}
		return fromMoment ? "redirect:/moments/" + moment : "redirect:/leads/" + path.get("id");
	}
}
