package uk.ehcqa.query.contribution;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.contribution.Contribution;

/** Checks advice that came by {@code advice-qa} 1.0, and accepts it or sends it back. */
@Controller
@RequestMapping("/cases/{reference}/advice/{number}/reading")
class ReadAdvicePage extends AdviceForm<AdviceReading> {

    ReadAdvicePage(Desk desk) {
        super(desk, "contribution/reading");
    }

    @Override
    protected void offer(CaseFile file, @Nullable AdviceReading form, Model model) {
        var contribution = (Contribution) Objects.requireNonNull(model.getAttribute("contribution"));
        AdviceReading.offer(contribution.source(), model);
    }

    @Override
    protected CaseCommand command(CaseFile file, AdviceReading form) {
        return form.command(file.caseId(), Objects.requireNonNull(form.number()));
    }
}
