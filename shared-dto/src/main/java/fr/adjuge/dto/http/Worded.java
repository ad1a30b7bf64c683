package fr.adjuge.dto.http;

/** What is written otherwise in each of the two languages: a sentence, or a number with a comma or a point. */
public interface Worded {

    String in(Language language);
}
