/** What the service reads of the eForms SDK: fields, document types, French labels. */
@NullMarked
package fr.adjuge.notice.eforms.sdk;

import org.jspecify.annotations.NullMarked;
