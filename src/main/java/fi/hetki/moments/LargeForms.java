package fi.hetki.moments;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at the length of what comes before any of it is read. The log form takes a dozen photos, other forms one file, and
 * somebody who is not signed in none. Of a log form that is larger only the text is read, which stands before the photos:
 * so the page can answer with all that was typed.
 */
@Component
@Order(-110)
class LargeForms extends OncePerRequestFilter {

	static final String TOO_LARGE = LargeForms.class.getName();

	private static final long MB = 1024 * 1024;

	/** Before the sign-in looks at the form. */
	private static final long MOST_WITH_PHOTOS = 125 * MB;

	private static final long MOST = 21 * MB;

	private static final int LONGEST_TEXT = 200_000;

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
		boolean moment = request.getRequestURI().equals(request.getContextPath() + "/moments");
		boolean here = moment && request.getSession(false) != null;
		if (!isForm(request) || request.getContentLengthLong() <= (here ? MOST_WITH_PHOTOS : MOST)) {
			chain.doFilter(request, response);
		}
		else if (moment) {
			request.setAttribute(TOO_LARGE, true);
			chain.doFilter(new TextOnly(request, text(request)), response);
		}
		else {
			request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, HttpStatus.CONTENT_TOO_LARGE.value());
			request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
			response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
			// The error page itself asks for a parameter, and would wait for the whole form to come.
			request.getRequestDispatcher("/error").forward(new TextOnly(request, Map.of()), response);
		}
	}

	private static boolean isForm(HttpServletRequest request) {
		return request.getContentType() != null && request.getContentType().startsWith("multipart/");
	}

	/** The fields before the first file. */
	private static Map<String, List<String>> text(HttpServletRequest request) throws IOException {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		FileItemIterator parts = new FileUpload().getItemIterator(new ServletRequestContext(request));
		while (parts.hasNext()) {
			FileItemStream part = parts.next();
			if (!part.isFormField()) {
				break;
			}
			try (InputStream content = part.openStream()) {
				String text = new String(content.readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8);
				fields.computeIfAbsent(part.getFieldName(), it -> new ArrayList<>()).add(text);
			}
		}
		return fields;
	}

	/** The same request as if no file had been sent along. */
	private static final class TextOnly extends HttpServletRequestWrapper {

		private final Map<String, List<String>> fields;

		TextOnly(HttpServletRequest request, Map<String, List<String>> fields) {
			super(request);
			this.fields = fields;
		}

		@Override
		public String getContentType() {
			return "application/x-www-form-urlencoded";
		}

		@Override
		public @Nullable String getParameter(String name) {
			return this.fields.containsKey(name) ? this.fields.get(name).get(0) : null;
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			return this.fields.containsKey(name) ? this.fields.get(name).toArray(String[]::new) : null;
		}

		@Override
		public Enumeration<String> getParameterNames() {
			return Collections.enumeration(this.fields.keySet());
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			Map<String, String[]> all = new LinkedHashMap<>();
			this.fields.forEach((name, values) -> all.put(name, values.toArray(String[]::new)));
			return all;
		}
	}
}
