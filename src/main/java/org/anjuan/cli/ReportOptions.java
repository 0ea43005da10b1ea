package org.anjuan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.report.CalendarReport;
import org.anjuan.report.CheckReport;
import org.anjuan.report.Report;
import org.anjuan.report.html.HtmlFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** Which reports a check writes, and where to. */
final class ReportOptions {
    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "check.format")
    private ReportFormat format = ReportFormat.text;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "check.out")
    private @Nullable Path out;

    @Option(
            names = "--report",
            paramLabel = "FORMAT=FILE",
            converter = WantedReport.Reader.class,
            descriptionKey = "check.report")
    private List<WantedReport> reports = new ArrayList<>();

    @Option(names = "--all", descriptionKey = "check.all")
    private boolean all;

    @Option(names = "--no-color", descriptionKey = "check.no-color")
    private boolean noColour;

    @Option(names = "--calendar", paramLabel = "FILE.ics", descriptionKey = "check.calendar")
    private @Nullable Path calendar;

    /** The files that are written; where they lie among the case files, they are none. */
    Set<Path> targets() {
        return Stream.concat(
                        Stream.of(out, calendar).filter(Objects::nonNull),
                        reports.stream().map(WantedReport::file))
                .map(Path::toAbsolutePath)
                .map(Path::normalize)
                .collect(Collectors.toSet());
    }

    /** Writes every report that was asked for; false where one could not be written, which is told. */
    boolean write(CheckReport report, Workbench workbench) {
        boolean written = out == null ? print(report, workbench) : save(report, format, out, workbench);
        for (WantedReport wanted : reports) {
            written &= save(report, wanted.format(), wanted.file(), workbench);
        }
        if (calendar != null) {
            written &=
                    save(report, new CalendarReport(workbench.messages(), workbench.rulebook()), calendar, workbench);
        }
        return written;
    }

    private boolean print(CheckReport report, Workbench workbench) {
        Console console = workbench.console();
        boolean colour = console.terminal() && !noColour && Ansi.AUTO.enabled();
        ReportFormat.Style style = new ReportFormat.Style(console.charset(), all, colour);
        try {
            format.report(workbench.messages(), workbench.rulebook(), style).write(report, console.stream());
            return true;
        } catch (IOException e) {
            return workbench.unwritable("stdout", e);
        }
    }

    private boolean save(CheckReport report, ReportFormat as, Path file, Workbench workbench) {
        if (as == ReportFormat.html && isFolder(file)) {
            return savePages(report, file, workbench);
        }
        ReportFormat.Style style = new ReportFormat.Style(StandardCharsets.UTF_8, all, false);
        return save(report, as.report(workbench.messages(), workbench.rulebook(), style), file, workbench);
    }

    /** A folder gets a page for each case; a name without an ending is one, whether it is there or not. */
    private static boolean isFolder(Path file) {
        return Files.isDirectory(file) || !String.valueOf(file.getFileName()).contains(".");
    }

    private static boolean savePages(CheckReport report, Path folder, Workbench workbench) {
        try {
            new HtmlFolder(workbench.messages(), workbench.rulebook()).write(report, folder);
            return true;
        } catch (IOException e) {
            return workbench.unwritable(folder.toString(), e);
        }
    }

    private static boolean save(CheckReport report, Report format, Path file, Workbench workbench) {
        try {
            new WholeFile(file).write(stream -> format.write(report, stream));
            return true;
        } catch (IOException e) {
            return workbench.unwritable(file.toString(), e);
        }
    }
}
