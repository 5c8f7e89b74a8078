package uk.ehcqa.query.framework;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.shared.audit.framework.Framework;
import uk.ehcqa.shared.audit.publication.PublishFramework;

/** Publishes the draft that was looked at, for good. */
@Controller
@RequestMapping(FrameworksPage.ADDRESS + "/{name}/{version}/publication")
class PublishFrameworkPage extends DraftDecisionPage {

    PublishFrameworkPage(FrameworkDesk desk) {
        super(desk, "framework/publishing");
    }

    @Override
    Optional<String> send(FrameworkDesk to, BindingResult errors, Framework draft) {
        return to.publish(errors, new PublishFramework(draft.name(), draft.version()), draft);
    }
}
