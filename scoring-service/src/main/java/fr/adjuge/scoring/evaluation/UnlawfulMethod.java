package fr.adjuge.scoring.evaluation;

import static fr.adjuge.scoring.problem.ProblemType.UNLAWFUL_METHOD;

import fr.adjuge.dto.http.Breach;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.check.MethodRules;
import fr.adjuge.scoring.explanation.Finding;
import fr.adjuge.scoring.explanation.Finding.Severity;
import fr.adjuge.scoring.method.Method;

/** No evaluation is opened under a method that no tender could have published on any day. */
final class UnlawfulMethod {

    private static final Text DETAIL =
            new Text("no offer may be judged in this way", "aucune offre ne peut être jugée ainsi");

    private UnlawfulMethod() {}

    /** Each reason is named: {@link RefusedException}. */
    static void refuse(Method method) {
        var reasons = MethodRules.check(method).stream()
                .filter(finding -> finding.severity() == Severity.REFUSAL)
                .map(UnlawfulMethod::fault)
                .toList();
        if (!reasons.isEmpty()) {
            throw RefusedException.forBreaches(UNLAWFUL_METHOD, DETAIL, reasons);
        }
    }

    private static Breach fault(Finding finding) {
        var sources = finding.sources().isEmpty() ? "" : " (" + String.join(", ", finding.sources()) + ")";
        return Breach.of(
                finding.pointer().orElse("/method"),
                new Text(
                        finding.message().english() + sources, finding.message().french() + sources));
    }
}
