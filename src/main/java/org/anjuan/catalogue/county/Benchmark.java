package org.anjuan.catalogue.county;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.anjuan.casefile.Zh;
import org.jspecify.annotations.Nullable;

/**
 * A step of the county's discretion benchmarks (裁量基准).
 *
 * @param tier id of the tier in the item's text in force on {@code from}
 * @param circumstance when the step applies, in the benchmark's words
 * @param min lower end in yuan, included
 * @param max upper end in yuan, included
 * @param until last day; null without end
 */
public record Benchmark(
        @Zh("事项") String item,
        @Zh("档次") String tier,
        @Zh("情形") String circumstance,
        @Zh("下限") BigDecimal min,
        @Zh("上限") BigDecimal max,
        @Zh("生效日期") LocalDate from,
        @Zh("失效日期") @Nullable LocalDate until,
        @Zh("来源") String source) {}
