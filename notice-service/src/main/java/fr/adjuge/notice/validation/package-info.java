/** Any eForms notice judged by the official rules; nothing of it is kept. */
@NullMarked
package fr.adjuge.notice.validation;

import org.jspecify.annotations.NullMarked;
