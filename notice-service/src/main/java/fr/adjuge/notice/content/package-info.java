/** What an award notice says: each eForms field and where in the award record it comes from. */
@NullMarked
package fr.adjuge.notice.content;

import org.jspecify.annotations.NullMarked;
