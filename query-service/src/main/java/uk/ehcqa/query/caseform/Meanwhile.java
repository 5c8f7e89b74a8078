package uk.ehcqa.query.caseform;

import java.util.List;
import uk.ehcqa.query.casework.CaseAtVersion;
import uk.ehcqa.query.history.HistoryLine;

/**
 * What became of a case while somebody filled in a form about it.
 *
 * @param now the case as the pages know it now
 * @param lines what was recorded since the form was drawn, the latest first
 */
record Meanwhile(CaseAtVersion now, List<HistoryLine> lines) {}
