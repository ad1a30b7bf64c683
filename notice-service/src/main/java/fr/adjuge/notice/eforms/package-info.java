/** Notices as eForms: values of fields in, XML out, by the metadata of the eForms SDK. */
@NullMarked
package fr.adjuge.notice.eforms;

import org.jspecify.annotations.NullMarked;
