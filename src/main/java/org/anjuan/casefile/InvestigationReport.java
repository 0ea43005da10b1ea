package org.anjuan.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The report that ends the investigation (调查终结报告, art. 57). */
public record InvestigationReport(
        @Zh("日期") @Nullable LocalDate on,
        @Zh("撰写人") @Personal @Nullable List<String> authors,
        @Zh("违法事实") @Nullable String facts,
        @Zh("证据列举") @Nullable List<String> evidenceList,
        @Zh("处罚依据") @Nullable List<Citation> basis,
        @Zh("处罚建议") @Nullable List<Penalty> proposal,
        @Zh("内容") @Nullable List<String> contents) {}
