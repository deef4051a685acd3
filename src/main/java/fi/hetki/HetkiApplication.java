package fi.hetki;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

@SpringBootApplication
@EnableScheduling
public class HetkiApplication {

	public static void main(String[] args) {
		SpringApplication.run(HetkiApplication.class, args);
	}
}
