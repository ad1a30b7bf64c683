package fr.adjuge.notice.rules;

import java.util.List;
import java.util.stream.Stream;

/**
 * What makes an award notice fit to be published, besides the rules of the SDK. To add a requirement, add a line to one
 * of the three tables, and its test.
 */
public final class AwardNoticeRules {

    static final List<NoticeRule> RULES = Stream.of(OrganisationRules.RULES, ValueRules.RULES, ContractRules.RULES)
            .flatMap(List::stream)
            .toList();

    private AwardNoticeRules() {}

    public static List<NoticeRule> violatedBy(NoticeDraft notice) {
        return RULES.stream().filter(rule -> !rule.holdsFor().test(notice)).toList();
    }
}
