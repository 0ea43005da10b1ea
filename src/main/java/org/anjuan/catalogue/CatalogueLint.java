package org.anjuan.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.anjuan.casefile.Level;
import org.anjuan.law.Remark;
import org.anjuan.law.Remarks;

/** Checks that catalogue items hold together, and says what a reader of them should know. */
public final class CatalogueLint {
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}-[0-9]{3,}");

    private final LocalDate day;

    /** A check as of {@code day}: items whose law has ended by then are told. */
    public CatalogueLint(LocalDate day) {
        this.day = day;
    }

    /** All remarks on {@code items}, item by item in their order. */
    public List<Remark> remarks(List<CatalogueItem> items) {
        List<Remark> remarks = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (CatalogueItem item : items) {
            Remarks of = new Remarks(item.code(), remarks);
            of.expect(CODE.matcher(item.code()).matches(), "/code", "code-form", item.code());
            of.expect(codes.add(item.code()), "/code", "code-twice", item.code());
            texts(item, of);
        }
        return remarks;
    }

    private void texts(CatalogueItem item, Remarks remarks) {
        List<ItemText> texts = item.texts();
        remarks.expect(!texts.isEmpty(), "/texts", "no-text");
        for (int i = 0; i < texts.size(); i++) {
            ItemText text = texts.get(i);
            String path = "/texts/" + i;
            LocalDate until = text.valid().until();
            remarks.expect(until == null || !until.isBefore(text.valid().from()), path + "/valid", "ends-before-start");
            if (i > 0) {
                follows(texts.get(i - 1).valid(), text.valid(), path + "/valid", remarks);
            }
            holder(item, text, path, remarks);
            if (!text.verified()) {
                remarks.note(path, "unverified", text.valid().from().toString());
            }
            named(text.violationBasis(), path + "/violationBasis", remarks);
            named(text.penaltyBasis(), path + "/penaltyBasis", remarks);
            remarks.expect(!text.tiers().isEmpty(), path + "/tiers", "no-tier");
            new TierLint(text.tiers(), path + "/tiers", remarks).run();
        }
        if (!texts.isEmpty() && item.latest().valid().endedBefore(day)) {
            remarks.note(
                    "/texts/" + (texts.size() - 1) + "/valid",
                    "ended",
                    String.valueOf(item.latest().valid().until()));
        }
    }

    private static void named(List<Provision> basis, String path, Remarks remarks) {
        for (int i = 0; i < basis.size(); i++) {
            if (basis.get(i).english() == null) {
                remarks.note(path + "/" + i, "law-not-named", basis.get(i).law());
            }
        }
    }

    private static void follows(Validity earlier, Validity later, String path, Remarks remarks) {
        LocalDate end = earlier.until();
        if (end == null || !end.isBefore(later.from())) {
            remarks.fault(path, "texts-overlap", later.from().toString());
        } else if (!end.plusDays(1).equals(later.from())) {
            remarks.fault(path, "texts-gap", end.toString(), later.from().toString());
        }
    }

    private static void holder(CatalogueItem item, ItemText text, String path, Remarks remarks) {
        boolean township = text.holder().level() == Level.TOWNSHIP;
        remarks.expect(item.ownPower() == township, path + "/holder", "own-power");
        remarks.expect(
                township || text.needsDesignation() || !text.holder().sectors().isEmpty(),
                path + "/holder",
                "no-sector");
    }
}
