package uk.ehcqa.gallery;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/** A test of the started gallery through HTTP: it takes a {@link Browser}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = GalleryApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "ui.org-name=Exampleshire County Council",
            "ui.contact=Call the SEND systems team on 01632 960 000."
        })
@Import(Browser.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
public @interface Site {}
