package uk.ehcqa.gallery;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Fails in each way a page can fail. */
@Controller
class Failing {

    @GetMapping("/failing/unforeseen")
    String unforeseen() {
        throw new IllegalStateException("this was not foreseen");
    }

    @GetMapping("/failing/half-way")
    String halfWay() {
        return "half-way";
    }

    @GetMapping("/failing/unavailable")
    String unavailable() {
        throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
    }

    @GetMapping("/failing/typed")
    String typed(@RequestParam int page) {
        return "redirect:/gallery?page=" + page;
    }
}
