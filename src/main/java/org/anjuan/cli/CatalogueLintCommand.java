package org.anjuan.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.catalogue.CatalogueFiles;
import org.anjuan.catalogue.CatalogueItem;
import org.anjuan.catalogue.CatalogueLint;
import org.anjuan.catalogue.county.CountyProfile;
import org.anjuan.catalogue.county.ItemHolders;
import org.anjuan.law.Remark;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code anjuan catalogue lint}: checks catalogue files, or the catalogue of this build. */
@Command(name = "lint")
final class CatalogueLintCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "catalogue.files")
    private List<Path> files = List.of();

    @Mixin
    private ItemSelection selection = new ItemSelection();

    CatalogueLintCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws UnreadableCaseFile {
        CountyProfile county = selection.county(workbench);
        RemarkPrinter printer = new RemarkPrinter(workbench);
        if (files.isEmpty()) {
            for (CatalogueItem item : selection.items(workbench)) {
                printer.print(item.code(), null, remarks(List.of(item), county));
            }
        }
        CatalogueFiles reader = new CatalogueFiles();
        for (Path file : files) {
            CatalogueFiles.Read read = reader.read(file);
            List<CatalogueItem> items = selection.wanted(read.items());
            printer.print(file.toString(), reader.locations(read), read.inFile(remarks(items, county)));
        }
        return printer.total();
    }

    private List<Remark> remarks(List<CatalogueItem> items, @Nullable CountyProfile county) {
        List<Remark> remarks = new ArrayList<>(new CatalogueLint(selection.day()).remarks(items));
        if (county != null) {
            remarks.addAll(new ItemHolders(county, selection.day()).remarks(items));
        }
        return remarks;
    }
}
