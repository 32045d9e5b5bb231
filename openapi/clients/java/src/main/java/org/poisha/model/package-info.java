/** What is sent to the API and what it answers: records, one for each schema of the API document. */
@NullMarked
package org.poisha.model;

import org.jspecify.annotations.NullMarked;
