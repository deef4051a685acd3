package fi.hetki.tables;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A file to save, whatever is in it. */
public final class Download {

	private Download() {
	}

	/** @param name its ending says of what kind it is */
	public static void offer(HttpServletResponse response, String name) {
		response.setContentType(switch (name.substring(name.lastIndexOf('.') + 1)) {
			case "csv" -> "text/csv;charset=UTF-8";
			case "vcf" -> "text/vcard;charset=UTF-8";
			default -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
		});
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString());
		response.setHeader("X-Content-Type-Options", "nosniff");
	}
}
