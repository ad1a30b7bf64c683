package fr.adjuge.scoring.abnormal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.adjuge.dto.http.Text;
import fr.adjuge.scoring.exact.Ratio;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a buyer reads of each detector: its code, its rule with its figures, and the law that it was taken from. */
class DetectorWordingTest {

    static final Detector ESTIMATE = new UnderEstimate(Ratio.of(260_000), Ratio.of("0.2"));
    static final Detector MEAN = new DoubleMean(Ratio.of("0.25"), Optional.empty(), Ratio.of("0.1"));
    static final Detector SECOND = new UnderSecondLowest(Ratio.of("0.125"));
    static final Detector BELGIUM = new BelgianArticle36();
    static final Detector ITALY = new ItalianMethodA(Ratio.of(260_000));
    static final Detector SPAIN = new SpanishArticle85(Optional.empty(), false);
    static final Detector SPAIN_LESS_A_THIRD = new SpanishArticle85(Optional.empty(), true);

    @Test
    void isKnownByItsCode() {
        assertThat(List.of(ESTIMATE, MEAN, SECOND, BELGIUM, ITALY, SPAIN, SPAIN_LESS_A_THIRD))
                .extracting(Detector::code)
                .containsExactly(
                        "UNDER_ESTIMATE",
                        "DOUBLE_MEAN",
                        "UNDER_SECOND_LOWEST",
                        "BELGIUM_ARTICLE_36",
                        "ITALY_METHOD_A",
                        "SPAIN_ARTICLE_85",
                        "SPAIN_ARTICLE_85_LESS_A_THIRD");
    }

    @Test
    void saysHowFarUnderTheEstimateOrTheSecondLowest() {
        assertThat(ESTIMATE.rule())
                .isEqualTo(new Text(
                        "price more than 20 % under the buyer's estimate",
                        "prix inférieur de plus de 20 % à l'estimation de l'acheteur"));
        assertThat(SECOND.rule())
                .isEqualTo(new Text(
                        "lowest price, more than 12.5 % under the second lowest",
                        "prix le plus bas, inférieur de plus de 12,5 % au deuxième prix le plus bas"));
    }

    @Test
    void saysWhichPricesTheSecondMeanIsTakenOf() {
        assertThat(MEAN.rule())
                .isEqualTo(new Text(
                        "price more than 10 % under the second mean, that of the prices not more than 25 % above the"
                                + " first",
                        "prix inférieur de plus de 10 % à la seconde moyenne, celle des prix qui ne dépassent pas la"
                                + " première de plus de 25 %"));
        assertThat(new DoubleMean(Ratio.of("0.25"), Optional.of(Ratio.of("0.3")), Ratio.of("0.1")).rule())
                .isEqualTo(new Text(
                        "price more than 10 % under the second mean, that of the prices not more than 25 % above the"
                                + " first nor more than 30 % below it",
                        "prix inférieur de plus de 10 % à la seconde moyenne, celle des prix qui ne dépassent pas la"
                                + " première de plus de 25 % ni ne sont de plus de 30 % en dessous"));
    }

    @Test
    void saysHowManyOffersAForeignLawLooksAt() {
        assertThat(BELGIUM.rule())
                .isEqualTo(new Text(
                        "with four to six offers: price at least 15 % under the mean of the offers without the lowest"
                                + " and the highest",
                        "de quatre à six offres : prix inférieur d'au moins 15 % à la moyenne des offres sans la plus"
                                + " basse ni la plus élevée"));
        assertThat(ITALY.rule().french()).startsWith("quinze offres ou plus : rabais sur l'estimation au moins égal à");
        assertThat(ITALY.rule().english()).startsWith("fifteen offers or more: discount from the estimate at least");
        assertThat(SPAIN.rule().french())
                .startsWith("une offre : plus de 25 % sous l'estimation ; deux : plus de 20 % sous l'autre ;"
                        + " trois : plus de 10 % sous leur moyenne");
    }

    @Test
    void namesTheLawThatItWasTakenFrom() {
        assertThat(BELGIUM.source())
                .hasValue(
                        "Belgique, arrêté royal du 18 avril 2017, art. 36 § 4 (Conseil d'État de Belgique, n° 249334)");
        assertThat(ITALY.source()).hasValue("Italie, decreto legislativo 36/2023, annexe II.2, méthode A, n° 1");
        assertThat(SPAIN.source()).hasValue("Espagne, Real Decreto 1098/2001, art. 85");
        assertThat(List.of(ESTIMATE, MEAN, SECOND)).extracting(Detector::source).containsOnly(Optional.empty());
    }
}
