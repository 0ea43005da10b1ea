/**
 * The county profile (县域配置): who in one county may use which penalty item, from when to when and how far. Facts only:
 * what follows from them is said by the rules. Amounts are yuan.
 */
@NullMarked
package org.anjuan.catalogue.county;

import org.jspecify.annotations.NullMarked;
