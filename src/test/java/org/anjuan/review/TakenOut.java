package org.anjuan.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.anjuan.casefile.Section;

/**
 * Cases that lack one value of a paper. A whole section is no such value, for an absent paper did not happen; nor is a
 * value without which the file says something else: a notice names one fixed amount where the upper end of a range is
 * absent, no recording was made without its number, nobody deregistered or withdrew without a day, and a seal that is
 * described was affixed.
 */
public final class TakenOut {
    private static final Set<String> SECTIONS =
            Arrays.stream(Section.values()).map(Section::path).collect(Collectors.toSet());
    private static final List<String> WHOLE =
            List.of("/amountTo", "/recordingId", "/deregisteredOn", "/withdrewOn", "/seal/present");

    private TakenOut() {}

    /** Pointers to the values of papers in {@code file}: texts, numbers, truth values, and lists of them as a whole. */
    public static List<String> values(ObjectNode file) {
        return values("", file, new ArrayList<>());
    }

    /** {@code file} without the value at {@code pointer}. */
    public static ObjectNode without(ObjectNode file, String pointer) {
        ObjectNode rest = file.deepCopy();
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) rest.at(pointer.substring(0, last))).remove(pointer.substring(last + 1));
        return rest;
    }

    private static List<String> values(String pointer, JsonNode node, List<String> values) {
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            String here = pointer + "/" + property.getKey();
            JsonNode value = property.getValue();
            boolean papers = value.isArray() && !value.isEmpty() && value.get(0).isObject();
            if (papers) {
                for (int i = 0; i < value.size(); i++) {
                    values(here + "/" + i, value.get(i), values);
                }
            } else if (value.isObject()) {
                values(here, value, values);
            } else if (!SECTIONS.contains(here.replaceAll("/\\d+", "/*"))
                    && !here.equals("/recorded")
                    && WHOLE.stream().noneMatch(here::endsWith)) {
                values.add(here);
            }
        }
        return values;
    }
}
