package fr.adjuge.scoring.check;

import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.explanation.Finding;
import fr.adjuge.scoring.method.Criterion;
import fr.adjuge.scoring.method.Method;
import java.time.LocalDate;
import java.util.List;

/**
 * Rules of method that depend on the launch day: the day the notice is sent.
 *
 * <p>From 22 August 2026 price is no longer a sufficient criterion alone, and one criterion at least takes account of
 * environmental characteristics (art. L2152-7 CCP as amended by loi no. 2021-1104 art. 35; art. R2152-7 CCP, décret no.
 * 2022-767). Of the sources read, two give 21 August and one 22 August as the first day: on the 21st it is a warning.
 */
public final class DatedMethodRules {

    private static final LocalDate ENVIRONMENT_SURELY_FROM = LocalDate.of(2026, 8, 22);
    private static final LocalDate ENVIRONMENT_PERHAPS_FROM = LocalDate.of(2026, 8, 21);

    private static final Text NO_ENVIRONMENT = new Text(
            "no criterion takes account of environmental characteristics of the offer",
            "aucun critère ne prend en compte les caractéristiques environnementales de l'offre");

    private DatedMethodRules() {}

    public static List<Finding> check(Method method, LocalDate launchedOn) {
        if (launchedOn.isBefore(ENVIRONMENT_PERHAPS_FROM) || method.tree().anyMatch(Criterion::environmental)) {
            return List.of();
        }
        var finding = launchedOn.isBefore(ENVIRONMENT_SURELY_FROM)
                ? Finding.warning("no-environmental-criterion", NO_ENVIRONMENT)
                : Finding.refusal("no-environmental-criterion", NO_ENVIRONMENT);
        return List.of(finding.at("/method/criteria").citing("art. L2152-7 CCP", "art. R2152-7 CCP"));
    }
}
