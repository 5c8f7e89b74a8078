package uk.ehcqa.query.access;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseStatus;
import uk.ehcqa.access.signin.DemonstrationPerson;

/** Lets people choose as whom to look at the demonstration. What they send from here is answered by the sign-in itself. */
@Controller
class DemoPage {

    @ModelAttribute("people")
    List<DemonstrationPerson> people() {
        return List.of(DemonstrationPerson.values());
    }

    @ModelAttribute("password")
    String password() {
        return DemonstrationPerson.PASSWORD;
    }

    @GetMapping("/demo")
    String choose() {
        return "access/demo";
    }

    /** Where the sign-in sends whoever chose somebody it does not know. */
    @GetMapping(path = "/demo", params = "unknown")
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    String chooseAgain() {
        return "access/demo";
    }
}
