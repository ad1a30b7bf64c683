package fr.adjuge.stack;

import fr.adjuge.stack.play.Person;
import fr.adjuge.stack.play.Plays;
import fr.adjuge.stack.play.Services;
import java.util.List;
import java.util.Locale;

/** What a user does next: addresses to open, files to read, lines to paste. */
final class Addresses {

    private static final List<Part> SERVICES = List.of(Part.TENDER, Part.SCORING, Part.NOTICE);

    private final Settings settings;
    private final Services services;
    private final Plays plays;
    private final Console console;

    Addresses(Settings settings, Services services, Plays plays, Console console) {
        this.settings = settings;
        this.services = services;
        this.plays = plays;
        this.console = console;
    }

    void show() {
        console.say("");
        console.say("Results of the two procedures:");
        plays.folders().forEach(folder -> console.say("  " + folder));
        if (settings.once()) {
            return;
        }
        console.say("Services, each with its Swagger UI:");
        for (var service : SERVICES) {
            console.say("  %-16s %s  %s/q/swagger-ui"
                    .formatted(service.title(), settings.address(service), settings.address(service)));
        }
        console.say("To try, with development tokens that last twelve hours:");
        for (var person : plays.people()) {
            console.say("  # %s of %s, %s".formatted(person.name(), person.organisation(), person.roles()));
            console.say("  export %s=%s".formatted(variable(person), services.tokenOf(person)));
        }
        var buyer = plays.people().get(0);
        var auditor = plays.people().get(1);
        console.say("  curl '%s/tenders'".formatted(settings.address(Part.TENDER)));
        plays.firstTender().ifPresent(tender -> {
            curl(buyer, Part.TENDER, tender + "/lots/LOT-0001");
            curl(buyer, Part.TENDER, tender + "/lots/LOT-0001/ranking");
            curl(auditor, Part.TENDER, tender + "/events/verification");
        });
        curl(buyer, Part.NOTICE, "/notices?limit=10");
    }

    private void curl(Person person, Part service, String path) {
        console.say("  curl -H \"Authorization: Bearer $%s\" '%s%s'"
                .formatted(variable(person), settings.address(service), path));
    }

    /** Such as ALICE_BERNARD_18007003901027: a person may have one name with two buyers. */
    private static String variable(Person person) {
        return person.roles().get(0).toUpperCase(Locale.ROOT) + "_" + person.organisation();
    }
}
