/** Writing notices: values of fields in, XML out, by the metadata of the eForms SDK. */
@NullMarked
package fr.adjuge.eforms.writing;

import org.jspecify.annotations.NullMarked;
