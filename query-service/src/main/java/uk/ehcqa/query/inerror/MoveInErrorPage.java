package uk.ehcqa.query.inerror;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.words.MoveWords;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.move.MarkMoveRecordedInError;

/** Marks a move to another authority. */
@Controller
@RequestMapping("/cases/{reference}/moves/{plan}/{number}/recorded-in-error")
class MoveInErrorPage extends InErrorForm<MoveInErrorPage.Form> {

    /**
     * What is answered.
     *
     * @param plan stands in the address, as does the number
     */
    record Form(int plan, int number, @WhyInError String reason) {}

    MoveInErrorPage(Desk desk) {
        super(desk, "number", false);
    }

    @ModelAttribute(ADDRESSED)
    Entry entry(@PathVariable int plan, @PathVariable int number) {
        return file -> plan(file, plan)
                .flatMap(it -> it.moves().numbered(number))
                .map(move -> "Move to another authority: " + MoveWords.of(move));
    }

    @ModelAttribute("effect")
    String effect() {
        return "No date follows from this move any more. Both entries stay in the history, with your reason. If there is a move"
                + " and only the authority or a day is wrong, correct it in the history instead.";
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new MarkMoveRecordedInError(file.caseId(), form.plan(), form.number(), form.reason());
    }
}
