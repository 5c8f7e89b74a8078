package uk.ehcqa.query.framework;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.shared.audit.framework.Framework;
import uk.ehcqa.shared.audit.publication.DiscardFrameworkDraft;

/** Throws a draft away. */
@Controller
@RequestMapping(FrameworksPage.ADDRESS + "/{name}/{version}/discarding")
class DiscardDraftPage extends DraftDecisionPage {

    DiscardDraftPage(FrameworkDesk desk) {
        super(desk, "framework/discarding");
    }

    @Override
    Optional<String> send(FrameworkDesk to, BindingResult errors, Framework draft) {
        return to.discard(errors, new DiscardFrameworkDraft(draft.name()), draft);
    }
}
