package fr.adjuge.dto.scoring;

import static java.util.Objects.requireNonNullElse;

/**
 * How points on which consultation documents are often silent are read. Each has a default, shown in every view of
 * the method, so that no choice is made in silence.
 *
 * @param subCriterionWeights what the weights of sub-criteria are parts of (default: {@code OF_CRITERION})
 * @param bestMarkAmong offers among which rescaling looks for the best mark (default: {@code ADMITTED})
 * @param lowestPriceAmong offers among which price formulas look for prices (default: {@code ADMITTED})
 * @param evaluatorMarks how the marks of several evaluators become one (default: {@code CONSENSUS})
 * @param afterLaterRemoval the ranking after an offer leaves once it is ranked (default: {@code KEEP_RANKING})
 * @param qualityMarks whether options change the marks (default: {@code ONE_SET})
 */
public record MethodReading(
        SubCriterionWeights subCriterionWeights,
        ComparedOffers bestMarkAmong,
        ComparedOffers lowestPriceAmong,
        EvaluatorMarks evaluatorMarks,
        AfterLaterRemoval afterLaterRemoval,
        QualityMarks qualityMarks) {

    public static final MethodReading DEFAULT = new MethodReading(
            SubCriterionWeights.OF_CRITERION,
            ComparedOffers.ADMITTED,
            ComparedOffers.ADMITTED,
            EvaluatorMarks.CONSENSUS,
            AfterLaterRemoval.KEEP_RANKING,
            QualityMarks.ONE_SET);

    public MethodReading {
        subCriterionWeights = requireNonNullElse(subCriterionWeights, SubCriterionWeights.OF_CRITERION);
        bestMarkAmong = requireNonNullElse(bestMarkAmong, ComparedOffers.ADMITTED);
        lowestPriceAmong = requireNonNullElse(lowestPriceAmong, ComparedOffers.ADMITTED);
        evaluatorMarks = requireNonNullElse(evaluatorMarks, EvaluatorMarks.CONSENSUS);
        afterLaterRemoval = requireNonNullElse(afterLaterRemoval, AfterLaterRemoval.KEEP_RANKING);
        qualityMarks = requireNonNullElse(qualityMarks, QualityMarks.ONE_SET);
    }

    /** What the weights of sub-criteria are parts of. */
    public enum SubCriterionWeights {
        /** They add up to 100 percent, or to any sum, within their criterion. */
        OF_CRITERION,
        /** They add up to the weight of their criterion. */
        OF_TOTAL
    }

    /** The offers that a relative mark is relative to. */
    public enum ComparedOffers {
        /** Those that passed every minimum. */
        ADMITTED,
        /** All that were marked, eliminated ones included. */
        ANALYSED
    }

    /** How the marks of several evaluators become one. */
    public enum EvaluatorMarks {
        /** They agree on a mark; marks that differ leave the evaluation incomplete. */
        CONSENSUS,
        /** Their exact mean. */
        MEAN
    }

    /** The ranking after an offer leaves once it is ranked. */
    public enum AfterLaterRemoval {
        /** The next in the ranking already made follows (art. R2144-7 CCP). */
        KEEP_RANKING,
        /** Scores are computed again without it. */
        RECOMPUTE
    }

    /** Whether options (prestations supplémentaires éventuelles) change the marks. */
    public enum QualityMarks {
        /** One mark for each criterion, whatever the options. */
        ONE_SET,
        /**
         * A mark may be given for one combination of options and counts there only. A mark given without options is
         * that of the base offer; it counts too under every combination for which no mark is given.
         */
        BY_OPTIONS
    }
}
