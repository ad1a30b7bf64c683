package fr.adjuge.dto.http;

import static fr.adjuge.dto.http.PlatformProblem.INVALID_REQUEST;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The name of a file that somebody sends: one that every system can keep, and that reads as it is. */
public final class FileName {

    public static final int LONGEST = 255;

    private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]");
    private static final Pattern ONLY_DOTS = Pattern.compile("\\.+");

    /** Blanks at the edges, and a dot at the end, are dropped by some systems: two names would become one. */
    private static final Pattern EDGE = Pattern.compile("[\\s\\p{Z}].*|.*[\\s\\p{Z}.]", Pattern.DOTALL);

    /** Controls, format characters (of no width, or turning the direction of writing), line and paragraph separators. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private static final List<Rule> RULES = List.of(
            new Rule(WrittenText::isBlank, new Text("a file has a name", "un fichier a un nom")),
            new Rule(
                    name -> name.length() > LONGEST,
                    new Text("a file name has at most %d characters", "un nom de fichier a au plus %d caractères")
                            .with(LONGEST)),
            new Rule(
                    name -> SEPARATOR.matcher(name).find(),
                    new Text(
                            "a file name is no path: it holds neither / nor \\",
                            "un nom de fichier n'est pas un chemin : il ne contient ni / ni \\")),
            new Rule(
                    name -> ONLY_DOTS.matcher(name).matches(),
                    new Text(
                            "a file name is not made of dots alone",
                            "un nom de fichier n'est pas fait seulement de points")),
            new Rule(
                    name -> UNSEEN.matcher(name).find() || !WrittenText.isTaken(name),
                    new Text(
                            "a file name holds no character that cannot be seen (controls, characters of no width or"
                                    + " that turn the direction of writing)",
                            "un nom de fichier ne contient pas de caractère invisible (de commande, sans largeur ou"
                                    + " changeant le sens de l'écriture)")),
            new Rule(
                    name -> EDGE.matcher(name).matches(),
                    new Text(
                            "a file name neither begins nor ends with a blank, nor ends with a dot",
                            "un nom de fichier ne commence ni ne finit par un espace, et ne finit pas par un point")));

    private FileName() {}

    private record Rule(Predicate<String> isBroken, Text text) {}

    /** The name in this query parameter; refuses one that a system could not keep, or that would read as another. */
    public static String require(String parameter, String name) {
        brokenBy(name).ifPresent(rule -> {
            throw new RequestRefused(INVALID_REQUEST, rule, message -> Violation.inParameter(parameter, message));
        });
        return name;
    }

    static Optional<Text> brokenBy(String name) {
        return RULES.stream()
                .filter(rule -> rule.isBroken().test(name))
                .findFirst()
                .map(Rule::text);
    }
}
