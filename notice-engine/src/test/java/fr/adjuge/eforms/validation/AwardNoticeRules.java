package fr.adjuge.eforms.validation;

import fr.adjuge.eforms.sdk.FieldCatalogue;
import java.util.List;

/** The rules, loaded once for all tests. */
final class AwardNoticeRules {

    static final FieldCatalogue CATALOGUE = FieldCatalogue.load();
    static final NoticeValidator VALIDATOR = new NoticeValidator();

    private AwardNoticeRules() {}

    static List<String> ruleIds(List<Finding> findings) {
        return findings.stream().map(Finding::ruleId).toList();
    }
}
