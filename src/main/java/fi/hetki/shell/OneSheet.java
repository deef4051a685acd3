package fi.hetki.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Puts what the style sheet imports into it, each in its layer. They are files of their own for those who write them; a
 * phone far from the server would wait twice for twenty of them before it paints anything.
 */
class OneSheet implements ResourceTransformer {

	private static final Pattern IMPORT = Pattern.compile("@import url\\(\"([a-z-]+\\.css)\"\\) layer\\(([a-z]+)\\);");

	@Override
	public Resource transform(HttpServletRequest request, Resource resource, ResourceTransformerChain chain) throws IOException {
		Resource sheet = chain.transform(request, resource);
		if (!"app.css".equals(sheet.getFilename())) {
			return sheet;
		}
		Matcher imports = IMPORT.matcher(sheet.getContentAsString(StandardCharsets.UTF_8));
		StringBuilder one = new StringBuilder();
		while (imports.find()) {
			String imported = sheet.createRelative(imports.group(1)).getContentAsString(StandardCharsets.UTF_8);
			imports.appendReplacement(one, Matcher.quoteReplacement("@layer " + imports.group(2) + " {\n" + imported + "}\n"));
		}
		return new TransformedResource(sheet, imports.appendTail(one).toString().getBytes(StandardCharsets.UTF_8));
	}
}
