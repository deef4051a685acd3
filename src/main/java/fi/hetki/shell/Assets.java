package fi.hetki.shell;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** The hashed address of a style, script, font or icon, looked up once. Templates say {@code ${assets.url('css/app.css')}}. */
@Component
public class Assets {

	private final ResourceUrlProvider urls;

	private final Build build;

	private final Map<String, String> known = new ConcurrentHashMap<>();

	Assets(ResourceUrlProvider mvcResourceUrlProvider, Build build) {
		this.urls = mvcResourceUrlProvider;
		this.build = build;
	}

	/** Another one where any script or style is another one. */
	public String build() {
		return this.build.key();
	}

	public String url(String file) {
		return this.known.computeIfAbsent(file, this::lookUp);
	}

	private String lookUp(String file) {
		String url = this.urls.getForLookupPath("/assets/" + file);
		if (url == null) {
			throw new IllegalArgumentException("No such asset: " + file);
		}
		return url;
	}
}
