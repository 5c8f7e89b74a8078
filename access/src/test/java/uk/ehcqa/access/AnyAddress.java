package uk.ehcqa.access;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers at every address, so that only the rules decide who gets an answer. */
@RestController
@TestComponent
public class AnyAddress {

    @GetMapping("/demo")
    String token(CsrfToken token) {
        return token.getToken();
    }

    @RequestMapping("/**")
    String answer() {
        return "answered";
    }
}
