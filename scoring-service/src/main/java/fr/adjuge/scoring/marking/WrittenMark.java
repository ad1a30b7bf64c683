package fr.adjuge.scoring.marking;

import java.math.BigDecimal;
import java.util.Optional;

/** A mark as an evaluator wrote it: a number, or a label of the scale. */
record WrittenMark(Optional<BigDecimal> mark, Optional<String> label, String reason) {}
