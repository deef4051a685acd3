package fi.hetki.notices;

import fi.hetki.people.SignedIn;
import fi.hetki.shell.StandingRequest;
import fi.hetki.shell.WhenShown;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The number beside the menu entry of the notices. */
@ControllerAdvice(annotations = Controller.class)
class UnreadCount {

	private final NoticeDesk desk;

	private final List<StandingRequest> requests;

	UnreadCount(NoticeDesk desk, List<StandingRequest> requests) {
		this.desk = desk;
		this.requests = requests;
	}

	@ModelAttribute("unread")
	WhenShown<Long> unread(@AuthenticationPrincipal @Nullable SignedIn me) {
		return new WhenShown<>(() -> (me == null) ? 0 : this.desk.countUnread(me) + this.requests.stream().mapToInt(it -> it.of(me).size()).sum());
	}
}
