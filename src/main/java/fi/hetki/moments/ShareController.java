package fi.hetki.moments;

import fi.hetki.people.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/**
 * Another app on the phone shares a text. It cannot know our token, so what comes from a page of another site is told
 * by the header that no page can forge; and all that happens is that the next form begins with the text.
 */
@Controller
class ShareController {

	private static final Set<String> FOREIGN = Set.of("cross-site", "same-site");

	private final Clock clock;

	ShareController(Clock clock) {
		this.clock = clock;
	}

	@PostMapping("/moments/share")
	String create(@AuthenticationPrincipal @Nullable SignedIn me, @RequestParam(required = false) @Nullable String title,
			@RequestParam(required = false) @Nullable String text, @RequestParam(required = false) @Nullable String url,
			@RequestHeader(name = "Sec-Fetch-Site", required = false) @Nullable String from, HttpServletRequest request) {
		if (from != null && FOREIGN.contains(from)) {
			return "redirect:/moments/new";
		}
		String all = Stream.of(title, text, url).filter(Objects::nonNull).distinct().collect(Collectors.joining("\n")).replace("\u0000", "");
		boolean tooLong = all.length() > MomentLog.LONGEST;
		MultipartHttpServletRequest parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
		boolean pictures = parts != null && parts.getFileMap().values().stream().anyMatch(it -> !it.isEmpty());
		new Shared((me != null) ? me.id() : null, tooLong ? all.substring(0, MomentLog.LONGEST) : all, tooLong, pictures,
				this.clock.instant()).keep(request.getSession());
		return "redirect:/moments/new?shared=1";
	}
}
