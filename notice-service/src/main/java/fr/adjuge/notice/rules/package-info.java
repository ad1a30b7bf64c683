/** What French law and good sense ask of an award notice, on top of the official rules, which leave it open. */
@NullMarked
package fr.adjuge.notice.rules;

import org.jspecify.annotations.NullMarked;
