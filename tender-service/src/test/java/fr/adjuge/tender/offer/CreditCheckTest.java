package fr.adjuge.tender.offer;

import static fr.adjuge.tender.problem.ProblemType.ACTION_NOT_ALLOWED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.adjuge.dto.http.LegalBasis;
import fr.adjuge.dto.http.Money;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.tender.RegularityOutcome;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** An offer is unacceptable if, and only if, its price exceeds the credits fixed before the launch: art. L2152-3 CCP. */
class CreditCheckTest {

    @ParameterizedTest
    @CsvSource({"359999.99, false", "360000.00, false", "360000.01, true"})
    void thePriceThatReachesTheCreditsDoesNotExceedThem(String price, boolean exceeded) {
        assertThat(check(price, "360000.00").isExceeded()).isEqualTo(exceeded);
    }

    @Test
    void nothingIsExceededWithoutAPriceOrWithoutCredits() {
        assertThat(check(null, "360000").isExceeded()).isFalse();
        assertThat(check("360001", null).isExceeded()).isFalse();
    }

    @Test
    void anOfferWithinTheCreditsIsNotUnacceptable() {
        refused(check("360000", "360000"), RegularityOutcome.UNACCEPTABLE, "does not exceed the credits");
        accepted(check("360000", "360000"), RegularityOutcome.REGULAR);
    }

    @Test
    void anOfferBeyondTheCreditsIsNotRegular() {
        refused(check("360000.01", "360000"), RegularityOutcome.REGULAR, "the offer is unacceptable");
        accepted(check("360000.01", "360000"), RegularityOutcome.UNACCEPTABLE);
    }

    @Test
    void withoutCreditsBeforeTheLaunchNoOfferIsUnacceptable() {
        refused(check("360001", null), RegularityOutcome.UNACCEPTABLE, "no credits were recorded before the launch");
        accepted(check("360001", null), RegularityOutcome.REGULAR);
    }

    @Test
    void withoutTheOptionCombinationThereIsNoPriceToCompare() {
        refused(check(null, "360000"), RegularityOutcome.UNACCEPTABLE, "record the option combination first");
        accepted(check(null, "360000"), RegularityOutcome.REGULAR);
    }

    @ParameterizedTest
    @EnumSource(names = {"IRREGULAR", "UNSUITABLE"})
    void whatIsNotAboutThePriceIsDecidedWhateverTheCredits(RegularityOutcome outcome) {
        accepted(check("360001", "360000"), outcome);
        accepted(check(null, null), outcome);
    }

    private static void accepted(CreditCheck check, RegularityOutcome outcome) {
        assertThatCode(() -> check.requireConsistent(outcome)).doesNotThrowAnyException();
    }

    private static void refused(CreditCheck check, RegularityOutcome outcome, String words) {
        var refusal = catchThrowableOfType(RefusedException.class, () -> check.requireConsistent(outcome));
        assertThat(refusal.type()).isEqualTo(ACTION_NOT_ALLOWED);
        assertThat(refusal).hasMessageContaining(words);
        assertThat(refusal.legalBasis()).contains(LegalBasis.ccp("L2152-3"));
    }

    private static CreditCheck check(String price, String credits) {
        return new CreditCheck(
                Optional.ofNullable(price).map(Money::euros),
                Optional.ofNullable(credits).map(Money::euros));
    }
}
