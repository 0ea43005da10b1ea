package org.anjuan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.RecordShape;
import org.anjuan.review.Waiver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every personal value of a case file is unique here, and no format shows one of them once it is to be hidden. */
class RedactionTest {
    private final List<String> planted = new ArrayList<>();

    @TempDir
    private Path folder;

    /** A record with every component filled; personal ones with values that stand nowhere else. */
    private Record filled(Class<?> type, int depth) {
        RecordShape shape = RecordShape.of(type);
        @Nullable Object[] values = new Object[shape.components().size()];
        for (RecordShape.Component component : shape.components()) {
            values[component.index()] = value(component, depth);
        }
        return (Record) shape.make(values);
    }

    private @Nullable Object value(RecordShape.Component component, int depth) {
        if (component.isMap() || (component.type().isRecord() && depth > 6)) {
            return null;
        }
        Object value = single(component, depth);
        return component.isList() ? List.of(value) : value;
    }

    private Object single(RecordShape.Component component, int depth) {
        Class<?> type = component.type();
        if (type.isRecord()) {
            return filled(type, depth + 1);
        }
        if (type.isEnum()) {
            return Array.get(type.getEnumConstants(), type.getEnumConstants().length - 1);
        }
        return switch (type.getSimpleName()) {
            case "String" -> component.isPersonal() ? plant("人物甲乙" + (1000 + planted.size())) : "文字";
            case "LocalDate" ->
                component.isPersonal()
                        ? LocalDate.parse(plant(LocalDate.of(1961, 2, 3)
                                .plusDays(planted.size())
                                .toString()))
                        : LocalDate.of(2024, 3, 5);
            case "LocalTime" -> LocalTime.NOON;
            case "Integer", "int" -> 1;
            case "BigDecimal" -> BigDecimal.ONE;
            default -> Boolean.TRUE;
        };
    }

    private String plant(String value) {
        planted.add(value);
        return value;
    }

    /** Every format of a full file, and the calendar of one that is not decided: of the other nothing is due. */
    private Map<String, String> formats(boolean redact) throws Exception {
        CaseFile full = (CaseFile) filled(CaseFile.class, 0);
        String name = planted.get(0);
        // names are also told in free text and in the name of the file
        CaseFile file = new RecordCopy(text -> text.equals("文字") ? "关于" + name + "、身份证36010119610203001X" : text, false)
                .of(full);
        Waiver waiver =
                new Waiver(file.caseNumber(), "APL-70-1", name + "同意", plant("负责人乙丙丁"), LocalDate.of(2030, 1, 1));
        AllFormats all = new AllFormats(folder);
        Map<String, String> formats = all.of(file, name + ".yaml", waiver, redact);
        Map<String, String> open = all.of(open(name), name + ".yaml", waiver, redact);
        formats.put("calendar", open.getOrDefault("calendar", ""));
        return formats;
    }

    private static CaseFile open(String name) throws Exception {
        Map<String, String> changes = Map.of("法定代表人一", name, "甲县交立〔2024〕8号", "关于" + name + "、13800000000");
        return new RecordCopy(text -> changes.getOrDefault(text, text), false)
                .of(AllFormats.read(AllFormats.sample("open.yaml")));
    }

    @Test
    void personalDataIsSeenUnlessItIsHidden() throws Exception {
        Map<String, String> open = formats(false);

        assertThat(planted).hasSizeGreaterThan(60);
        assertThat(open)
                .hasSizeGreaterThan(10)
                .allSatisfy((format, text) -> assertThat(text).contains(planted.get(0)));
        assertThat(open.getOrDefault("text", ""))
                .contains("36010119610203001X")
                .contains(planted.get(planted.size() - 1));
    }

    @Test
    void noFormatShowsWhatIsHidden() throws Exception {
        assertThat(formats(true)).hasSizeGreaterThan(10).allSatisfy((format, text) -> {
            assertThat(planted).noneMatch(text::contains).noneMatch(format::contains);
            assertThat(text).doesNotContain("36010119610203001X");
            assertThat(format).doesNotContain("36010119610203001X");
            assertThat(text).doesNotContain("13800000000");
        });
    }
}
