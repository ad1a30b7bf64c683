/** What is read of the eForms SDK: fields, document types, French labels. */
@NullMarked
package fr.adjuge.eforms.sdk;

import org.jspecify.annotations.NullMarked;
