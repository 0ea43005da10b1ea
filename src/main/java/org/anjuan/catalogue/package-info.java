/**
 * The catalogue of penalty items (处罚事项): who holds the power, which clause punishes, in which bands, for acts of which
 * days. Facts only: what follows from them is said by the rules. Amounts are yuan.
 */
@NullMarked
package org.anjuan.catalogue;

import org.jspecify.annotations.NullMarked;
