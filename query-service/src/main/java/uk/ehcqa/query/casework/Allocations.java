package uk.ehcqa.query.casework;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.casework.BatchTable.Column;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.Allocation;

/** To whom every case is allocated that is. Sole writer of {@code query.allocation}. */
@Component
class Allocations extends DerivedTable<CaseFile> {

    private static final BatchTable<CaseFile> TABLE = new BatchTable<>(
            "query.allocation",
            "case_id",
            List.of(
                    new Column<>("case_id", "uuid", file -> file.caseId().value()),
                    new Column<>("reference", "text", CaseFile::reference),
                    new Column<>("caseworker", "text", file -> allocation(file).caseworker()),
                    new Column<>(
                            "allocated_on", "date", file -> allocation(file).allocatedOn())));

    Allocations(JdbcClient jdbc) {
        super(jdbc, TABLE);
    }

    @Override
    Stream<CaseFile> rows(CaseFile file) {
        return Stream.of(file).filter(each -> each.allocation() != null);
    }

    private static Allocation allocation(CaseFile file) {
        return Objects.requireNonNull(file.allocation());
    }
}
