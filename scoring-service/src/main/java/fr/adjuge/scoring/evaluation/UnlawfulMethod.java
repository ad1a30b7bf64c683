package fr.adjuge.scoring.evaluation;

import static fr.adjuge.scoring.problem.ProblemType.UNLAWFUL_METHOD;

import fr.adjuge.scoring.check.MethodRules;
import fr.adjuge.scoring.explanation.Finding;
import fr.adjuge.scoring.explanation.Finding.Severity;
import fr.adjuge.scoring.explanation.Text;
import fr.adjuge.scoring.method.Method;
import fr.adjuge.scoring.problem.Fault;
import fr.adjuge.scoring.problem.RefusedException;

/** No evaluation is opened under a method that no tender could have published on any day. */
final class UnlawfulMethod {

    private static final Text DETAIL =
            new Text("aucune offre ne peut être jugée ainsi", "no offer may be judged in this way");

    private UnlawfulMethod() {}

    /** Each reason is named: {@link RefusedException}. */
    static void refuse(Method method) {
        var reasons = MethodRules.check(method).stream()
                .filter(finding -> finding.severity() == Severity.REFUSAL)
                .map(UnlawfulMethod::fault)
                .toList();
        if (!reasons.isEmpty()) {
            throw new RefusedException(UNLAWFUL_METHOD, DETAIL, reasons);
        }
    }

    private static Fault fault(Finding finding) {
        var sources = finding.sources().isEmpty() ? "" : " (" + String.join(", ", finding.sources()) + ")";
        return new Fault(
                finding.pointer().orElse("/method"),
                new Text(finding.message().fr() + sources, finding.message().en() + sources));
    }
}
