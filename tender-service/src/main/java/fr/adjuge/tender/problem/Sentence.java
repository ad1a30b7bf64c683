package fr.adjuge.tender.problem;

import java.util.Locale;

/** One sentence for the user, in the two languages of the API. */
public record Sentence(String english, String french) {

    /** Both formats take the same arguments, in the same order unless they number them. */
    public static Sentence of(String english, String french, Object... arguments) {
        return new Sentence(
                String.format(Locale.ROOT, english, arguments), String.format(Locale.ROOT, french, arguments));
    }

    public String in(Locale language) {
        return language.getLanguage().equals(Locale.FRENCH.getLanguage()) ? french : english;
    }
}
