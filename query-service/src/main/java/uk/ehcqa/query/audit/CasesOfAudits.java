package uk.ehcqa.query.audit;

import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.casework.CaseAtVersion;
import uk.ehcqa.query.casework.CaseFiles;
import uk.ehcqa.query.casework.CaseHistory;
import uk.ehcqa.query.casework.HistoryEntry;
import uk.ehcqa.shared.audit.marking.QualityAuditFile;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.plantext.WrittenPlan;

/** The cases whose plans are audited, as far as auditors are shown them. */
@Component
class CasesOfAudits {

    private final CaseFiles files;
    private final CaseHistory history;

    CasesOfAudits(CaseFiles files, CaseHistory history) {
        this.files = files;
        this.history = history;
    }

    Optional<CaseFile> find(CaseId caseId) {
        return files.find(caseId).map(CaseAtVersion::file);
    }

    Optional<WrittenPlan> written(QualityAuditFile audit) {
        var version = audit.begun().plan().version();
        return version == null
                ? Optional.empty()
                : WrittenPlan.of(
                        version,
                        history.all(audit.caseId()).stream()
                                .map(HistoryEntry::event)
                                .toList());
    }
}
