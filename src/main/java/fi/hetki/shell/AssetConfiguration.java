package fi.hetki.shell;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.CssLinkResourceTransformer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Styles, scripts, fonts and icons under /assets with their content's hash in the name, to be kept for a year. Only
 * these go through the resolver chain: with Boot's own chain every link of a page would be looked up as a file. Scripts
 * and styles share folders named after all of them, since one refers to its neighbours and is stale when they change.
 */
@Configuration
class AssetConfiguration implements WebMvcConfigurer {

	private final String htmx;

	private final Build build;

	AssetConfiguration(@Value("${hetki.htmx-version}") String htmx, Build build) {
		this.htmx = htmx;
		this.build = build;
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/assets/**")
			.addResourceLocations("classpath:/static/",
					"classpath:/META-INF/resources/webjars/htmx.org/" + this.htmx + "/dist/")
			.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
			.resourceChain(true)
			.addResolver(new VersionResourceResolver().addFixedVersionStrategy(this.build.key(), "/js/**", "/css/**")
				.addContentVersionStrategy("/**"))
			.addTransformer(new CssLinkResourceTransformer())
			.addTransformer(new OneSheet());
	}
}
