package uk.ehcqa.command.api;

import static uk.ehcqa.shared.audit.publication.FrameworkRefusal.FRAMEWORK_FLAWED;
import static uk.ehcqa.shared.audit.publication.FrameworkRefusal.FRAMEWORK_UNKNOWN;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.access.problem.Problem;
import uk.ehcqa.command.framework.Frameworks;
import uk.ehcqa.command.framework.KnownFramework;
import uk.ehcqa.shared.audit.framework.BuiltInFramework;
import uk.ehcqa.shared.audit.framework.FlawedFramework;
import uk.ehcqa.shared.audit.framework.FrameworkReader;
import uk.ehcqa.shared.audit.framework.FrameworkVersion;
import uk.ehcqa.shared.audit.framework.FrameworkWriter;
import uk.ehcqa.shared.audit.publication.DiscardFrameworkDraft;
import uk.ehcqa.shared.audit.publication.DraftFramework;
import uk.ehcqa.shared.audit.publication.FrameworkCommand;
import uk.ehcqa.shared.audit.publication.KeptFramework;
import uk.ehcqa.shared.audit.publication.PublishFramework;
import uk.ehcqa.shared.refusal.Refused;

/** Reads frameworks and takes them away, lays drafts down, and publishes them. */
@RestController
@RequestMapping("/api/frameworks")
@Tag(name = "Frameworks")
class FrameworksApi {

    /**
     * A version of a framework.
     *
     * @param draft whether it is still to be published
     * @param publishedOn the day on which it was published here; left out of a draft, and of what came with the product
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Version(
            String name,
            String version,
            String title,
            boolean draft,
            @Nullable LocalDate publishedOn) {

        static Version of(KnownFramework known) {
            var framework = known.framework();
            return new Version(
                    framework.name(),
                    framework.version().value(),
                    framework.title(),
                    known.draft(),
                    known.publishedOn());
        }
    }

    /**
     * How a framework stands after something was done to it.
     *
     * @param draft the version of its draft, if there is one
     * @param published its latest published version, if any was published
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Kept(
            String name, @Nullable String draft, @Nullable String published) {

        static Kept of(KeptFramework kept) {
            return new Kept(kept.name(), text(kept.draft()), text(kept.published()));
        }

        private static @Nullable String text(@Nullable FrameworkVersion version) {
            return version == null ? null : version.value();
        }
    }

    record Publication(@NotBlank @Size(max = 9) String version) {}

    private final Frameworks frameworks;
    private final CommandGateway gateway;

    FrameworksApi(Frameworks frameworks, CommandGateway gateway) {
        this.frameworks = frameworks;
        this.gateway = gateway;
    }

    @GetMapping
    @Operation(summary = "List every version of every framework, and the drafts")
    List<Version> all() {
        return frameworks.all().stream().map(Version::of).toList();
    }

    @GetMapping(path = "/schema", produces = "application/schema+json")
    @Operation(summary = "Read the JSON Schema (draft 2020-12) that every framework fits")
    Resource schema() {
        return new InputStreamResource(BuiltInFramework.schema());
    }

    @GetMapping("/{name}/{version}")
    @Operation(summary = "Read a version of a framework, or its draft, as it can be sent again as a draft")
    Map<String, Object> one(@PathVariable String name, @PathVariable String version) {
        return Optional.of(version)
                .filter(FrameworkVersion::isWellFormed)
                .flatMap(number -> frameworks.find(name, new FrameworkVersion(number)))
                .map(known -> FrameworkWriter.document(known.framework()))
                .orElseThrow(() -> new Refused(FRAMEWORK_UNKNOWN));
    }

    @PostMapping("/drafts")
    @Operation(summary = "Lay down the draft of the next version of a framework, in the place of any draft before")
    Kept draft(@RequestBody Map<String, Object> document) {
        return send(new DraftFramework(FrameworkReader.read(document)));
    }

    @DeleteMapping("/{name}/draft")
    @Operation(summary = "Throw the draft of a framework away")
    Kept discard(@PathVariable String name) {
        return send(new DiscardFrameworkDraft(name));
    }

    @PostMapping("/{name}/publications")
    @Operation(summary = "Publish the draft of a framework, for good")
    Kept publish(@PathVariable String name, @Valid @RequestBody Publication body) {
        if (!FrameworkVersion.isWellFormed(body.version())) {
            throw new Refused(FRAMEWORK_UNKNOWN);
        }
        return send(new PublishFramework(name, new FrameworkVersion(body.version())));
    }

    /** Everything that is wrong, each at its place. */
    @ExceptionHandler(FlawedFramework.class)
    ResponseEntity<Problem> tell(FlawedFramework flawed) {
        var flaws = flawed.flaws().stream()
                .map(flaw -> new Problem.Flaw(
                        flaw.where().isEmpty() ? null : flaw.where(), FRAMEWORK_FLAWED.name(), flaw.what()))
                .toArray(Problem.Flaw[]::new);
        return ResponseEntity.unprocessableContent()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "This is no framework that can be used: errors says why.",
                        flaws));
    }

    private Kept send(FrameworkCommand command) {
        return Kept.of(gateway.<KeptFramework>sendAndWait(command));
    }
}
