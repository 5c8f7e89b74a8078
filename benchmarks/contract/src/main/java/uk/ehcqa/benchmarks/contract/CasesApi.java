package uk.ehcqa.benchmarks.contract;

import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes and answers what the product takes and answers. */
@RestController
@RequestMapping("/api/cases")
class CasesApi {

    private final Casework casework;

    CasesApi(Casework casework) {
        this.casework = casework;
    }

    @PostMapping
    ResponseEntity<CaseVersion> open(@Valid @RequestBody NewCase body) {
        var opened = casework.open(body);
        return ResponseEntity.created(URI.create("/api/cases/" + opened.reference()))
                .body(opened);
    }

    @PostMapping("/{reference}/steps")
    CaseVersion record(@PathVariable String reference, @Valid @RequestBody NewStep body) {
        return casework.record(reference, body);
    }

    @PostMapping("/{reference}/corrections")
    CaseVersion correct(@PathVariable String reference, @Valid @RequestBody Correction body) {
        return casework.correct(reference, body);
    }
}
