package uk.ehcqa.benchmarks.contract;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.shared.casework.CaseReference;

/** References that no case has had before. */
@Component
public class CaseNumbers {

    private final JdbcClient jdbc;

    CaseNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public CaseReference next(int year) {
        return CaseReference.of(
                year,
                jdbc.sql("select nextval('case_number')").query(Long.class).single());
    }
}
