package uk.ehcqa.standalone.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Seen from the program that holds all modules. */
class ClassPathTest {

    @Test
    void holds_no_xstream_which_would_make_objects_of_whatever_class_a_text_names() {
        assertThatThrownBy(() -> Class.forName("com.thoughtworks.xstream.XStream"))
                .isInstanceOf(ClassNotFoundException.class);
    }
}
