package fr.adjuge.tender.publication;

import static fr.adjuge.dto.http.LegalBasis.ccp;
import static fr.adjuge.tender.publication.PublicationRule.rule;

import fr.adjuge.dto.codes.ConsultationCodes;
import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.tender.AnnouncedLot;
import fr.adjuge.dto.tender.AnnouncedLot.Framework;
import fr.adjuge.dto.tender.Organisation;
import fr.adjuge.dto.tender.RegistrationNumber;
import fr.adjuge.tender.calendar.Paris;
import fr.adjuge.tender.calendar.ReceiptPeriod;
import fr.adjuge.tender.calendar.WorkingDays;
import fr.adjuge.tender.procedure.ProcedureRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What makes a draft publishable, besides its scoring methods, which scoring-service checks. To add a requirement, add
 * a line and its test.
 */
final class PublicationRules {

    static final List<PublicationRule> RULES = List.of(
            rule(
                    "/consultation/submission/offerDeadline",
                    "The deadline leaves operators at least %d days from the sending of the notice.",
                    "La date limite laisse aux opérateurs au moins %d jours à compter de l'envoi de l'avis.",
                    ProcedureRules::receipt,
                    PublicationRules::leavesTheReceiptPeriod),
            rule(
                    "/consultation/submission/offerDeadline",
                    "Clocks in Paris show the time of the deadline exactly once.",
                    "L'heure limite existe une seule fois à Paris (changement d'heure).",
                    draft -> Paris.showsOnce(draft.consultation().submission().offerDeadline())),
            rule(
                    "/consultation/submission/answerDays",
                    "Answers are sent at the latest %d days before the deadline.",
                    "Les réponses sont envoyées au plus tard %d jours avant la date limite.",
                    ProcedureRules::answers,
                    draft -> draft.consultation().submission().answerDays()
                            >= draft.rules().answers().days()),
            rule(
                    "/consultation/submission/questionDays",
                    "Questions end before their answers are due.",
                    "Les questions sont closes avant la date limite des réponses.",
                    draft -> draft.consultation().submission().questionDays()
                            >= draft.consultation().submission().answerDays()),
            rule(
                            "/consultation/procedure/noAllotmentReason",
                            "A contract with a single lot says why it is not divided.",
                            "Un marché à lot unique dit pourquoi il n'est pas alloti.",
                            draft -> draft.consultation().lots().size() > 1
                                    || draft.consultation()
                                            .procedure()
                                            .noAllotmentReason()
                                            .isPresent())
                    .on(ccp("L2113-10")),
            rule(
                    "/consultation/lots",
                    "Each lot has an identifier of its own.",
                    "Chaque lot a son propre identifiant.",
                    draft -> lots(draft).map(AnnouncedLot::id).distinct().count()
                            == lots(draft).count()),
            rule(
                    "/consultation/lots",
                    "The minimum of a framework agreement is not above its maximum.",
                    "Le minimum d'un accord-cadre ne dépasse pas son maximum.",
                    draft -> lots(draft)
                            .flatMap(lot -> lot.framework().stream())
                            .allMatch(PublicationRules::minimumIsNotAboveMaximum)),
            rule(
                    "/consultation/lots",
                    "Months are added only by options that are announced.",
                    "Seules des prestations supplémentaires annoncées prolongent la durée.",
                    draft -> lots(draft).allMatch(PublicationRules::knowsTheOptionsOfItsDuration)),
            rule(
                    "/consultation/buyer/organisation/registrationNumber",
                    "The buyer is known by a valid SIRET.",
                    "L'acheteur est désigné par un SIRET valide.",
                    draft -> RegistrationNumber.of(buyer(draft)).isValidSiret()),
            rule(
                    "/consultation/buyer/organisation/contact",
                    "The buyer can be reached by e-mail and by telephone.",
                    "L'acheteur peut être joint par courriel et par téléphone.",
                    draft -> buyer(draft).contact().email().isPresent()
                            && buyer(draft).contact().telephone().isPresent()),
            rule(
                            "/credits",
                            "The budget that decides whether an offer is unacceptable is recorded before the launch.",
                            "Les crédits qui rendent une offre inacceptable sont enregistrés avant le lancement.",
                            Draft::hasCredits)
                    .on(ccp("L2152-3")),
            rule(
                    "/documents",
                    "The procurement documents are online when the notice is sent.",
                    "Les documents de la consultation sont en ligne à l'envoi de l'avis.",
                    draft -> draft.documents() > 0));

    private PublicationRules() {}

    static List<Breach> brokenBy(Draft draft) {
        return Stream.of(
                        RULES.stream().filter(rule -> rule.isBrokenBy(draft)).map(rule -> rule.breach(draft)),
                        ConsultationCodes.brokenBy(draft.consultation(), "/consultation"),
                        NoticeFacts.brokenBy(draft.consultation()).stream())
                .flatMap(breaches -> breaches)
                .toList();
    }

    /**
     * What the buyer should know although it bars nothing: from the European threshold of the day of launch on, the
     * notice is also sent to the Official Journal of the European Union.
     */
    static List<Text> warningsFor(Draft draft) {
        var threshold = draft.rules()
                .thresholds()
                .forContract(
                        draft.consultation().subject().nature(),
                        draft.consultation().buyer().category());
        return estimate(draft)
                .filter(value -> value.currency().equals(threshold.currency()) && !threshold.isMoreThan(value))
                .map(value -> new Text(
                                "The estimated value, %s, reaches the European threshold of %s: the notice is also"
                                        + " sent to the Official Journal of the European Union.",
                                "La valeur estimée, %s, atteint le seuil européen de %s : l'avis est aussi envoyé au"
                                        + " Journal officiel de l'Union européenne.")
                        .with(value.amount(), threshold.amount()))
                .stream()
                .toList();
    }

    /** The value of all lots together: what is estimated, or the maximum of a framework agreement. */
    private static Optional<Money> estimate(Draft draft) {
        return lots(draft)
                .flatMap(
                        lot -> lot
                                .estimatedValueExcludingVat()
                                .or(() -> lot.framework().map(Framework::maximumExcludingVat))
                                .stream())
                .reduce((one, other) -> one.currency().equals(other.currency()) ? one.plus(other) : one);
    }

    private static Organisation buyer(Draft draft) {
        return draft.consultation().buyer().organisation();
    }

    private static boolean leavesTheReceiptPeriod(Draft draft) {
        var workingDays = WorkingDays.of(draft.consultation().buyer());
        var earliest = ReceiptPeriod.earliestDeadline(
                draft.launchedOn(), draft.rules().receipt().days(), workingDays);
        return !draft.consultation().submission().offerDeadline().toInstant().isBefore(earliest);
    }

    private static boolean minimumIsNotAboveMaximum(Framework framework) {
        return framework.minimumExcludingVat().stream()
                .allMatch(minimum -> minimum.currency()
                                .equals(framework.maximumExcludingVat().currency())
                        && !minimum.isMoreThan(framework.maximumExcludingVat()));
    }

    private static boolean knowsTheOptionsOfItsDuration(AnnouncedLot lot) {
        return lot.duration().optionMonths().keySet().stream().allMatch(id -> lot.method().options().stream()
                .anyMatch(option -> option.id().equals(id)));
    }

    private static Stream<AnnouncedLot> lots(Draft draft) {
        return draft.consultation().lots().stream();
    }
}
