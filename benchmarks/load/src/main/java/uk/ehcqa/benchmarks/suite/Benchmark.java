package uk.ehcqa.benchmarks.suite;

import java.util.List;
import uk.ehcqa.benchmarks.result.Result;

/** One thing that is worth knowing. */
interface Benchmark {

    List<Result> run(Stage stage) throws Exception;
}
