package uk.ehcqa.command.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.shared.move.CorrectMove;
import uk.ehcqa.shared.move.Move;
import uk.ehcqa.shared.move.RecordMove;

/** Records the move of a child or young person with a plan in force to another authority, and corrections of it. */
@RestController
@RequestMapping("/api/cases/{reference}/moves")
@Tag(name = "Cases: record")
class MovesApi {

    record NewMove(
            @NotBlank @Size(max = 3) String authority,
            @NotNull LocalDate movesOn,
            @NotNull LocalDate learnedOn) {}

    record MoveCorrection(
            @NotNull @Min(1) Integer plan,
            @NotNull @Min(1) Integer number,
            @NotBlank @Size(max = 3) String authority,
            @NotNull LocalDate movesOn,
            @NotNull LocalDate learnedOn,
            @NotBlank @Size(max = 1000) String reason) {}

    private final CaseCommands cases;

    MovesApi(CaseCommands cases) {
        this.cases = cases;
    }

    @PostMapping
    @Operation(summary = "Record that the child or young person moves, or has moved, to the area of another authority")
    CaseVersion record(@PathVariable String reference, @Valid @RequestBody NewMove body) {
        return cases.send(
                reference,
                caseId -> new RecordMove(caseId, new Move(body.authority(), body.movesOn(), body.learnedOn())));
    }

    @PostMapping("/corrections")
    @Operation(summary = "Correct a move; what was recorded before stays in the history")
    CaseVersion correct(@PathVariable String reference, @Valid @RequestBody MoveCorrection body) {
        return cases.send(
                reference,
                caseId -> new CorrectMove(
                        caseId,
                        body.plan(),
                        body.number(),
                        new Move(body.authority(), body.movesOn(), body.learnedOn()),
                        body.reason()));
    }
}
