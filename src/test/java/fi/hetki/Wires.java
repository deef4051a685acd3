package fi.hetki;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The two ways to the application: without a server, which is quick, and through the port, with all that Tomcat does. */
final class Wires {

	private Wires() {
	}

	static Visitor.Wire within(MockMvcTester mvc, String language) {
		return new Within(mvc, language);
	}

	static Visitor.Wire through(int port, String language) {
		return new Through(port, language);
	}

	private static final class Within implements Visitor.Wire {

		private final MockMvcTester mvc;

		private final String language;

		private final Map<String, Cookie> cookies = new LinkedHashMap<>();

		private Within(MockMvcTester mvc, String language) {
			this.mvc = mvc;
			this.language = language;
		}

		@Override
		public Visitor.Answer send(Visitor.Ask ask) {
			MockHttpServletRequestBuilder request = MockMvcRequestBuilders
				.request(HttpMethod.valueOf(ask.method()), URI.create(ask.path()));
			if (ask.body() != null) {
				request.contentType(MediaType.APPLICATION_JSON).content(ask.body());
			}
			else if (!ask.fields().isEmpty()) {
				request.contentType(MediaType.APPLICATION_FORM_URLENCODED);
			}
			return send(ask, request);
		}

		@Override
		public Visitor.Answer upload(Visitor.Ask ask, Visitor.Upload file) {
			return send(ask, MockMvcRequestBuilders.multipart(URI.create(ask.path()))
				.file(new MockMultipartFile(file.field(), file.name(), null, file.content())));
		}

		private Visitor.Answer send(Visitor.Ask ask, AbstractMockHttpServletRequestBuilder<?> request) {
			request.header("Accept-Language", this.language);
			ask.headers().forEach(request::header);
			ask.fields().forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
			if (!this.cookies.isEmpty()) {
				request.cookie(this.cookies.values().toArray(Cookie[]::new));
			}
			// Whom another test left signed in on this thread is not here.
			TestSecurityContextHolder.clearContext();
			return answer(this.mvc.perform(request));
		}

		private Visitor.Answer answer(MvcTestResult result) {
			if (result.getUnresolvedException() != null) {
				throw new IllegalStateException(result.getUnresolvedException());
			}
			MockHttpServletResponse response = result.getResponse();
			for (Cookie cookie : response.getCookies()) {
				this.cookies.put(cookie.getName(), cookie);
			}
			this.cookies.values().removeIf(it -> it.getMaxAge() == 0);
			Map<String, String> headers = new HashMap<>();
			response.getHeaderNames().forEach(it -> headers.put(it, String.valueOf(response.getHeader(it))));
			return new Visitor.Answer(response.getStatus(), response.getRedirectedUrl(),
					new String(response.getContentAsByteArray(), StandardCharsets.UTF_8), headers);
		}

	}

	private static final class Through implements Visitor.Wire {

		private final CookieManager cookies = new CookieManager();

		private final HttpClient client = HttpClient.newBuilder().cookieHandler(this.cookies).build();

		private final String address;

		private final String language;

		private Through(int port, String language) {
			this.address = "http://localhost:" + port;
			this.language = language;
		}

		@Override
		public Visitor.Answer send(Visitor.Ask ask) {
			HttpRequest.Builder request = request(ask);
			String content = (ask.body() != null) ? ask.body() : encoded(ask.fields());
			if (!content.isEmpty() && !ask.headers().containsKey("Content-Type")) {
				request.header("Content-Type", (ask.body() != null) ? "application/json" : "application/x-www-form-urlencoded");
			}
			return answer(request.method(ask.method(), content.isEmpty() ? HttpRequest.BodyPublishers.noBody()
					: HttpRequest.BodyPublishers.ofString(content)));
		}

		@Override
		public Visitor.Answer upload(Visitor.Ask ask, Visitor.Upload file) {
			String boundary = "----between-the-parts";
			ByteArrayOutputStream parts = new ByteArrayOutputStream();
			ask.fields().forEach((name, values) -> values.forEach(it -> parts.writeBytes(("--" + boundary
					+ "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + it + "\r\n").getBytes(StandardCharsets.UTF_8))));
			parts.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + file.field() + "\"; filename=\""
					+ file.name() + "\"\r\n\r\n").getBytes(StandardCharsets.UTF_8));
			parts.writeBytes(file.content());
			parts.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
			return answer(request(ask).header("Content-Type", "multipart/form-data; boundary=" + boundary)
				.POST(HttpRequest.BodyPublishers.ofByteArray(parts.toByteArray())));
		}

		@Override
		public String cookie() {
			return this.cookies.getCookieStore().getCookies().stream().map(it -> it.getName() + "=" + it.getValue()).collect(Collectors.joining("; "));
		}

		private HttpRequest.Builder request(Visitor.Ask ask) {
			HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.address + ask.path()))
				.timeout(Duration.ofMinutes(1))
				.header("Accept-Language", this.language)
				.header("Accept", "text/html,*/*");
			ask.headers().forEach(request::setHeader);
			return request;
		}

		private Visitor.Answer answer(HttpRequest.Builder request) {
			try {
				HttpResponse<String> response = this.client.send(request.build(),
						HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
				Map<String, String> headers = new HashMap<>();
				response.headers().map().forEach((name, values) -> headers.put(name, values.get(0)));
				return new Visitor.Answer(response.statusCode(), headers.get("location"), response.body(), headers);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException(ex);
			}
		}

		private static String encoded(Map<String, List<String>> fields) {
			return fields.entrySet()
				.stream()
				.flatMap(field -> field.getValue().stream().map(it -> encoded(field.getKey()) + "=" + encoded(it)))
				.collect(Collectors.joining("&"));
		}

		private static String encoded(String text) {
			return URLEncoder.encode(text, StandardCharsets.UTF_8);
		}

	}

}
