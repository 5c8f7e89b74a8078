package uk.ehcqa.query.casework;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.casework.BatchTable.Column;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.Allocation;

/** To whom every case is allocated that is. Sole writer of {@code query.allocation}. */
@Component
class Allocations implements FoldedTable {

    private static final BatchTable<CaseFile> TABLE = new BatchTable<>(
            "query.allocation",
            "case_id",
            List.of(
                    new Column<>("case_id", "uuid", file -> file.caseId().value()),
                    new Column<>("reference", "text", CaseFile::reference),
                    new Column<>("caseworker", "text", file -> allocation(file).caseworker()),
                    new Column<>(
                            "allocated_on", "date", file -> allocation(file).allocatedOn())));

    private final JdbcClient jdbc;

    Allocations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void store(Collection<CaseAtVersion> changed) {
        TABLE.upsert(
                jdbc,
                changed.stream()
                        .map(CaseAtVersion::file)
                        .filter(file -> file.allocation() != null)
                        .toList());
    }

    @Override
    public void delete(Object[] cases) {
        TABLE.delete(jdbc, cases);
    }

    @Override
    public Map<String, String> digests(Object[] cases) {
        return TABLE.digests(jdbc, cases);
    }

    private static Allocation allocation(CaseFile file) {
        return Objects.requireNonNull(file.allocation());
    }
}
