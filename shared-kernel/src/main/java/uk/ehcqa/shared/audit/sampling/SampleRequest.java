package uk.ehcqa.shared.audit.sampling;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/**
 * What is to be drawn.
 *
 * @param seed any line of text; with another one, others are drawn
 * @param strata what the sample mirrors, the most important first
 * @param auditors among whom the plans are shared; their order does not matter
 * @param percentSecondMarked how many of a hundred are marked by a second auditor, who does not see the first's answers
 */
public record SampleRequest(
        String seed,
        LocalDate drawnOn,
        SampleSize size,
        List<Stratifier> strata,
        List<String> auditors,
        int percentSecondMarked) {

    public SampleRequest {
        SampleRank.refuseControls(seed);
        auditors.forEach(SampleRank::refuseControls);
        strata = List.copyOf(strata);
        auditors = List.copyOf(new TreeSet<>(auditors));
    }
}
