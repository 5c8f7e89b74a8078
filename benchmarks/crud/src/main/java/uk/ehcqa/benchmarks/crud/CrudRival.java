package uk.ehcqa.benchmarks.crud;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The rival that keeps cases as rows with Spring Data JPA. */
@SpringBootApplication(scanBasePackages = {"uk.ehcqa.benchmarks.contract", "uk.ehcqa.benchmarks.crud"})
public class CrudRival {

    public static void main(String[] arguments) {
        SpringApplication.run(CrudRival.class, arguments);
    }
}
