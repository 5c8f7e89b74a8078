package uk.ehcqa.access.input;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Every form and filter is a record, made by its constructor: whatever else is sent is not looked at. */
@ControllerAdvice
class RecordsOnly {

    @InitBinder
    void bind(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }
}
