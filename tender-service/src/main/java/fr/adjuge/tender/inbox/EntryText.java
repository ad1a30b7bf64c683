package fr.adjuge.tender.inbox;

import static java.util.Objects.requireNonNull;

import fr.adjuge.dto.http.Text;
import fr.adjuge.tender.calendar.Paris;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an entry says, in both languages; what people wrote stands in it as they wrote it. */
final class EntryText {

    private EntryText() {}

    static Text of(Entry entry) {
        var content = entry.content();
        return switch (entry.kind()) {
            case DEPOSIT ->
                content.get("withdrawnAt") == null
                        ? new Text("deposit %s received", "pli %s reçu").with(content.get("number"))
                        : new Text("deposit %s received, and withdrawn since", "pli %s reçu, retiré depuis")
                                .with(content.get("number"));
            case CANDIDATURE_REQUEST ->
                new Text("your candidature lacks: %s", "il manque à votre candidature : %s")
                        .with(String.join(" ; ", texts(content.get("missingPieces"))));
            case PRICE_REQUEST ->
                new Text("justify your price: %s", "justifiez votre prix : %s").with(content.get("question"));
            case REGULARISATION_REQUEST ->
                new Text(
                                "your offer is irregular: %s – you may put it right: %s",
                                "votre offre est irrégulière : %s – vous pouvez la régulariser : %s")
                        .with(content.get("irregularity"), content.get("request"));
            case AWARDEE_REQUEST ->
                new Text(
                                "the contract is to be awarded to you once you have given: %s",
                                "le marché doit vous être attribué, une fois remis : %s")
                        .with(pieces(content));
            case LETTER -> new Text("letter: %s", "courrier : %s").with(content.get("subject"));
            case AWARD -> new Text("the contract is awarded to you", "le marché vous est attribué");
            case NOTIFICATION -> new Text("the contract is notified to you", "le marché vous est notifié");
            case AMENDMENT ->
                new Text("the documents were changed: %s", "le dossier a été modifié : %s")
                        .with(content.get("description"));
            case DEADLINE_MOVED ->
                new Text("offers may be deposited until %s: %s", "les offres peuvent être déposées jusqu'au %s : %s")
                        .with(
                                Paris.timeOf(OffsetDateTime.parse(String.valueOf(content.get("offerDeadline")))
                                        .toInstant()),
                                content.get("description"));
            case QUESTION_ANSWERED ->
                new Text("your question is answered: %s", "réponse à votre question : %s")
                        .with(content.get("question"));
            case TENDER_DISCONTINUED ->
                new Text("the consultation is given up: %s", "la consultation est déclarée sans suite : %s")
                        .with(content.get("reason"));
        };
    }

    private static String pieces(Map<String, Object> content) {
        return ((List<?>) content.getOrDefault("pieces", List.of()))
                .stream()
                        .map(piece -> (Map<?, ?>) piece)
                        .map(piece -> piece.get("piece") + " (" + piece.get("member") + ")")
                        .collect(Collectors.joining(" ; "));
    }

    private static List<String> texts(@Nullable Object list) {
        return ((List<?>) requireNonNull(list)).stream().map(String::valueOf).toList();
    }
}
