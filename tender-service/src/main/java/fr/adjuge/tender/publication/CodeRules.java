package fr.adjuge.tender.publication;

import static fr.adjuge.tender.publication.PublicationRule.rule;

import fr.adjuge.dto.tender.Consultation;
import fr.adjuge.dto.tender.EssentialData;
import fr.adjuge.tender.codelist.CodeList;
import fr.adjuge.tender.codelist.CodeLists;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Which lists the codes of a draft are taken from, besides those of addresses: with another code, no award notice could
 * ever be made.
 */
final class CodeRules {

    static final List<PublicationRule> RULES = List.of(
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
            essential("ccag", CodeLists.CCAG, data -> List.of(data.ccag())),
            essential("priceForm", CodeLists.PRICE_FORMS, data -> List.of(data.priceForm())),
            essential("priceTypes", CodeLists.PRICE_TYPES, EssentialData::priceTypes),
            essential("executionModes", CodeLists.EXECUTION_MODES, EssentialData::executionModes),
            essential("socialConsiderations", CodeLists.SOCIAL_CONSIDERATIONS, EssentialData::socialConsiderations),
            essential(
                    "environmentalConsiderations",
                    CodeLists.ENVIRONMENTAL_CONSIDERATIONS,
                    EssentialData::environmentalConsiderations));

    private CodeRules() {}

    private static PublicationRule essential(
            String property, CodeList list, Function<EssentialData, Collection<String>> codes) {
        return codes("/essentialData/" + property, list, announced -> codes.apply(announced.essentialData()));
    }

    private static PublicationRule codes(
            String pointer, CodeList list, Function<Consultation, Collection<String>> codes) {
        return rule(
                "/consultation" + pointer,
                "Its codes are those of the list %1$s: see /code-lists/%1$s.".formatted(list.name()),
                "Ses codes sont ceux de la liste %1$s : voir /code-lists/%1$s.".formatted(list.name()),
                draft -> list.hasAll(codes.apply(draft.consultation())));
    }
}
