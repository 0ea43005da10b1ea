package org.anjuan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.catalogue.CatalogueItem;
import org.anjuan.catalogue.county.CountyProfile;
import org.anjuan.report.ItemCard;
import org.anjuan.report.JsonOutput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code anjuan catalogue show}: one penalty item in full, and who in a county holds it. */
@Command(name = "show")
final class CatalogueShowCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Parameters(paramLabel = "CODE", descriptionKey = "catalogue.code")
    private String code = "";

    @Mixin
    private ItemOptions options = new ItemOptions();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private ListFormat format = ListFormat.text;

    CatalogueShowCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    private record Shown(CatalogueItem item, @Nullable List<TownshipStandings.Row> townships) {}

    @Override
    public Integer call() throws IOException, UnreadableCaseFile {
        CatalogueItem item =
                options.catalogue(workbench).item(code.toUpperCase(Locale.ROOT)).orElse(null);
        if (item == null) {
            workbench.console().err().println(workbench.messages().text("item.unknown", code));
            workbench.console().err().flush();
            return ExitCode.USAGE;
        }
        LocalDate day = options.day();
        CountyProfile county = options.county(workbench);
        TownshipStandings standings = county == null ? null : new TownshipStandings(county, item, day);
        PrintWriter out = workbench.console().out();
        if (format == ListFormat.json) {
            new JsonOutput().write(new Shown(item, standings == null ? null : standings.rows()), out);
        } else {
            new ItemCard(workbench.messages(), day).write(item, out);
            if (standings != null) {
                standings.print(workbench.messages(), out);
            }
        }
        out.flush();
        return ExitCode.CLEAN;
    }
}
