package fi.hetki.exchange;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MapSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the API says besides the routes themselves. For developers, so in English. */
@Configuration
class ApiDescription {

	private static final String ABOUT = """
			Log moments, work leads and ask for suggestions, as the person whose session or token you use: \
			you see what that person sees on the pages, and nothing else. Admins also look after the catalogue: \
			they draft services, try texts, keep golden moments, publish and go back; \
			and they draft the rules of the routing, play them over past leads, publish and go back.

			Sites and services go by their keys. Times are UTC (ISO 8601), sums are euros. Evidence counts UTF-16 units \
			of the text; in a moment, of the words and, after one line break, the note. \
			Unknown fields are refused. Answers about how the meeting went are taken in and never given out.

			Problems are `application/problem+json` (RFC 9457) in your own language, with a list `errors` where fields \
			are concerned. Their types: `/api/docs#mend` (422, something has to be mended), \
			`/api/docs#told-differently` (409, another moment has this id), `/api/docs#already-closed` (409), \
			`/api/docs#changed-meanwhile` (409, what you had before you is not the newest; `stored` says \
			what is there now); otherwise the status tells.""";

	private static final Map<String, String> PROBLEMS = new TreeMap<>(Map.of("400",
			"Not JSON, or a field of another type", "401", "Not signed in, or the token is not valid", "404",
			"Not there, or not yours", "409", "It is known otherwise", "422", "Something has to be mended"));

	@Bean
	OpenAPI api() {
		SecurityScheme token = new SecurityScheme().type(SecurityScheme.Type.HTTP)
			.scheme("bearer")
			.description("A personal access token, made on your own page");
		SecurityScheme session = new SecurityScheme().type(SecurityScheme.Type.APIKEY)
			.in(SecurityScheme.In.COOKIE)
			.name("JSESSIONID")
			.description("The signed-in session; PUT, POST and DELETE also need the header X-CSRF-TOKEN");
		return new OpenAPI().addServersItem(new Server().url("/"))
			.info(new Info().title("Hetki").version("1").description(ABOUT))
			.components(new Components().addSecuritySchemes("token", token).addSecuritySchemes("session", session))
			.addSecurityItem(new SecurityRequirement().addList("token"))
			.addSecurityItem(new SecurityRequirement().addList("session"));
	}

	@Bean
	OpenApiCustomizer problems() {
		return api -> {
			api.getComponents().addSchemas("Problem", problem());
			Content content = new Content().addMediaType("application/problem+json",
					new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")));
			api.getPaths().forEach((address, path) -> path.readOperationsMap().forEach((method, operation) -> {
				boolean writes = operation.getRequestBody() != null;
				boolean one = operation.getParameters() != null
						&& operation.getParameters().stream().anyMatch(it -> "path".equals(it.getIn()));
				PROBLEMS.keySet()
					.stream()
					.filter(it -> !it.equals("404") || one || address.contains("/catalogue/") || address.contains("/routing/"))
					.filter(it -> !it.equals("409") || writes && one || operation.getResponses().containsKey("409"))
					.forEach(it -> operation.getResponses()
						.addApiResponse(it, new ApiResponse().description(PROBLEMS.get(it)).content(content)));
			}));
		};
	}

	private static Schema<?> problem() {
		Schema<?> ofField = new ObjectSchema().addProperty("field", new StringSchema()).addProperty("message", new StringSchema());
		return new MapSchema().addProperty("type", new StringSchema().format("uri-reference"))
			.addProperty("title", new StringSchema())
			.addProperty("status", new IntegerSchema())
			.addProperty("detail", new StringSchema())
			.addProperty("instance", new StringSchema().format("uri-reference"))
			.addProperty("errors", new ArraySchema().items(ofField))
			.addProperty("stored", new ObjectSchema().description("What is there now, where somebody was faster"))
			.example(new TreeMap<>(Map.of("type", "/api/docs#mend", "title", "Something has to be mended first", "status", 422,
					"detail", "Nothing has been changed. Each of the errors says what to mend; send it again after that.",
					"errors", List.of(Map.of("field", "stage", "message", "One of these: wondering, comparing, ready.")))));
	}
}
