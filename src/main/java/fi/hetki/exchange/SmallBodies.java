package fi.hetki.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** The server bounds forms and files, not JSON; the longest sensible body here has some ten thousand characters. */
@ControllerAdvice(annotations = Api.class)
class SmallBodies extends RequestBodyAdviceAdapter {

	static final int MOST_BYTES = 500_000;

	@Override
	public boolean supports(MethodParameter parameter, Type target, Class<? extends HttpMessageConverter<?>> converter) {
		return true;
	}

	@Override
	public HttpInputMessage beforeBodyRead(HttpInputMessage sent, MethodParameter parameter, Type target,
			Class<? extends HttpMessageConverter<?>> converter) throws IOException {
		InputStream body = new Bounded(sent.getBody());
		return new HttpInputMessage() {

			@Override
			public InputStream getBody() {
				return body;
			}

			@Override
			public HttpHeaders getHeaders() {
				return sent.getHeaders();
			}
		};
	}

	private static final class Bounded extends FilterInputStream {

		private long read;

		Bounded(InputStream body) {
			super(body);
		}

		@Override
		public int read() throws IOException {
			int one = super.read();
			count((one >= 0) ? 1 : 0);
			return one;
		}

		@Override
		public int read(byte[] buffer, int from, int most) throws IOException {
			int some = super.read(buffer, from, most);
			count(some);
			return some;
		}

		private void count(int more) {
			this.read += Math.max(0, more);
			if (this.read > MOST_BYTES) {
				throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
			}
		}
	}
}
