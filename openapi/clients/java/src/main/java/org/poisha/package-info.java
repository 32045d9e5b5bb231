/**
 * The client of Poisha's API for applications; begin with {@link org.poisha.Poisha}.
 *
 * <p>Nothing is null unless its type says {@code @Nullable}.
 */
@NullMarked
package org.poisha;

import org.jspecify.annotations.NullMarked;
