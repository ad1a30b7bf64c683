/** Why a request may be refused, in English and in French. */
@NullMarked
package fr.adjuge.scoring.problem;

import org.jspecify.annotations.NullMarked;
