package fr.adjuge.notice.check;

import static fr.adjuge.notice.check.CheckReport.Layer.EFORMS_DYNAMIC;
import static fr.adjuge.notice.check.CheckReport.Layer.EFORMS_STATIC;
import static fr.adjuge.notice.check.CheckReport.Layer.ESSENTIAL_DATA;
import static fr.adjuge.notice.check.CheckReport.Layer.OWN_RULES;

import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.http.server.Gate;
import fr.adjuge.eforms.validation.Finding;
import fr.adjuge.notice.check.CheckReport.LayerReport;
import fr.adjuge.notice.decp.DecpCheck;
import fr.adjuge.notice.draft.Draft;
import fr.adjuge.notice.eforms.Eforms;
import fr.adjuge.notice.rules.AwardNoticeRules;
import fr.adjuge.notice.rules.NoticeDraft;
import fr.adjuge.notice.rules.NoticeRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Checks a draft against everything that can be known of it before it is sent. */
@ApplicationScoped
public class NoticeChecks {

    private final Eforms eforms;
    private final Gate gate;
    private final DecpCheck essentialData = DecpCheck.load();

    NoticeChecks(Eforms eforms, Gate gate) {
        this.eforms = eforms;
        this.gate = gate;
    }

    public CheckReport check(Draft draft) {
        return gate.through(() -> checked(draft), draft.isLarge());
    }

    private CheckReport checked(Draft draft) {
        var at = draft.dispatch().at();
        var official = eforms.validator().validate(eforms.writer().write(draft.content()), at);
        return new CheckReport(
                at,
                List.of(
                        new LayerReport(EFORMS_STATIC, official.always()),
                        new LayerReport(EFORMS_DYNAMIC, official.onTheDay()),
                        new LayerReport(OWN_RULES, ownFindings(draft)),
                        new LayerReport(ESSENTIAL_DATA, essentialData.findings(draft.essentialData()))));
    }

    private static List<Finding> ownFindings(Draft draft) {
        var day = draft.dispatch().at().toLocalDate();
        return AwardNoticeRules.violatedBy(new NoticeDraft(draft.award(), draft.content(), day)).stream()
                .map(NoticeChecks::finding)
                .toList();
    }

    /** Our own rules are known by their field and their sentence. */
    private static Finding finding(NoticeRule rule) {
        return new Finding("", rule.level(), Optional.of(rule.fieldId()), rule.sentence(), "", Text.same(""));
    }
}
