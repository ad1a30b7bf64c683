package fr.adjuge.dto.codes;

import static fr.adjuge.dto.codes.Nomenclature.CPV;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.tender.Consultation;
import fr.adjuge.dto.tender.EssentialData;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which lists the codes of a consultation are taken from, besides those of addresses: with another code, no award notice
 * could ever be made. To add a property, add a line.
 */
public final class ConsultationCodes {

    private static final Text OF_LIST = new Text(
            "Its codes are those of the list %1$s: see /code-lists/%1$s of tender-service.",
            "Ses codes sont ceux de la liste %1$s : voir /code-lists/%1$s de tender-service.");
    private static final Text MAIN_CPV = new Text(
            "The main code is one of the common procurement vocabulary, with its own check digit.",
            "Le code principal est un code CPV, avec sa propre clé.");
    private static final Text ADDITIONAL_CPVS = new Text(
            "The additional codes are codes of the common procurement vocabulary, with their own check digits.",
            "Les codes complémentaires sont des codes CPV, avec leur propre clé.");

    /** {@code rule}: what must hold of the codes at {@code pointer}. */
    private record Codes(String pointer, Text rule, Function<Consultation, Boolean> holdsFor) {}

    private static final List<Codes> ALL = List.of(
            codes(
                    "/buyer/legalType",
                    CodeLists.BUYER_LEGAL_TYPES,
                    announced -> List.of(announced.buyer().legalType())),
            codes(
                    "/buyer/activity",
                    CodeLists.ACTIVITIES,
                    announced -> List.of(announced.buyer().activity())),
            codes("/submission/languages", CodeLists.LANGUAGES, announced -> announced
                    .submission()
                    .languages()),
            new Codes(
                    "/subject/mainCpv",
                    MAIN_CPV,
                    announced -> CPV.has(announced.subject().mainCpv())),
            new Codes(
                    "/subject/additionalCpvs",
                    ADDITIONAL_CPVS,
                    announced -> announced.subject().additionalCpvs().stream().allMatch(CPV::has)),
            essential("ccag", CodeLists.CCAG, data -> List.of(data.ccag())),
            essential("priceForm", CodeLists.PRICE_FORMS, data -> List.of(data.priceForm())),
            essential("priceTypes", CodeLists.PRICE_TYPES, EssentialData::priceTypes),
            essential("executionModes", CodeLists.EXECUTION_MODES, EssentialData::executionModes),
            essential("socialConsiderations", CodeLists.SOCIAL_CONSIDERATIONS, EssentialData::socialConsiderations),
            essential(
                    "environmentalConsiderations",
                    CodeLists.ENVIRONMENTAL_CONSIDERATIONS,
                    EssentialData::environmentalConsiderations));

    private ConsultationCodes() {}

    /** Each code that is in no list, below the pointer of the consultation in the caller's document. */
    public static Stream<Breach> brokenBy(Consultation consultation, String pointer) {
        return ALL.stream()
                .filter(codes -> !codes.holdsFor().apply(consultation))
                .map(codes -> Breach.of(pointer + codes.pointer(), codes.rule()));
    }

    private static Codes essential(String property, CodeList list, Function<EssentialData, Collection<String>> codes) {
        return codes("/essentialData/" + property, list, announced -> codes.apply(announced.essentialData()));
    }

    private static Codes codes(String pointer, CodeList list, Function<Consultation, Collection<String>> codes) {
        return new Codes(pointer, OF_LIST.with(list.name()), announced -> list.hasAll(codes.apply(announced)));
    }
}
