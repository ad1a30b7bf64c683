/** Why a request may be refused, in English and in French, with the article where there is one. */
@NullMarked
package fr.adjuge.notice.problem;

import org.jspecify.annotations.NullMarked;
