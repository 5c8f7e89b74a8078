package uk.ehcqa.command.contribution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.contribution.ContributionReference;
import uk.ehcqa.shared.service.ServiceId;

/** Sole writer and sole reader of {@code command.contribution}. */
@Component
class JdbcContributionRegister implements ContributionRegister {

    private final JdbcClient jdbc;

    JdbcContributionRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ContributionReference nextReference() {
        return ContributionReference.of(jdbc.sql("select nextval('command.contribution_number')")
                .query(Long.class)
                .single());
    }

    @Override
    public Optional<HeldContribution> referredToAs(ContributionReference reference) {
        return jdbc.sql("select * from command.contribution where reference = ?")
                .params(reference.value())
                .query(JdbcContributionRegister::held)
                .optional();
    }

    void enter(HeldContribution held) {
        jdbc.sql("insert into command.contribution (reference, case_id, contribution, service_id) values (?, ?, ?, ?)")
                .param(held.reference().value())
                .param(held.caseId().value())
                .param(held.contribution())
                .param(held.service() == null ? null : held.service().value())
                .update();
    }

    void strike(CaseId caseId, int contribution) {
        jdbc.sql("delete from command.contribution where case_id = ? and contribution = ?")
                .params(caseId.value(), contribution)
                .update();
    }

    private static HeldContribution held(ResultSet row, int index) throws SQLException {
        return new HeldContribution(
                new ContributionReference(row.getString("reference")),
                CaseId.of(row.getString("case_id")),
                row.getInt("contribution"),
                service(row.getString("service_id")));
    }

    private static @Nullable ServiceId service(@Nullable String text) {
        return text == null ? null : ServiceId.of(text);
    }
}
