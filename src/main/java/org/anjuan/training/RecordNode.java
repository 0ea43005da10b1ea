package org.anjuan.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anjuan.casefile.RecordShape;
import org.anjuan.casefile.Term;

/** Turns records of case files and county profiles into trees, with keys, terms and truth values in one language; absent values stay absent. */
final class RecordNode {
    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final boolean chinese;

    RecordNode(Locale locale) {
        this.chinese = locale.getLanguage().equals("zh");
    }

    ObjectNode of(Record paper) {
        ObjectNode node = nodes.objectNode();
        for (RecordShape.Component component : RecordShape.of(paper.getClass()).components()) {
            Object value = component.of(paper);
            if (value != null) {
                node.set(chinese ? component.name() : component.key(), value(value));
            }
        }
        return node;
    }

    private JsonNode value(Object value) {
        if (value instanceof Record paper) {
            return of(paper);
        }
        if (value instanceof List<?> list) {
            ArrayNode array = nodes.arrayNode();
            list.forEach(element -> array.add(value(element)));
            return array;
        }
        if (value instanceof Map<?, ?> map) {
            ObjectNode object = nodes.objectNode();
            map.forEach((key, element) -> object.set(text(key), value(element)));
            return object;
        }
        if (value instanceof Integer number) {
            return nodes.numberNode(number);
        }
        if (value instanceof BigDecimal number) {
            return nodes.numberNode(number);
        }
        if (value instanceof Boolean truth && !chinese) {
            return nodes.booleanNode(truth);
        }
        return nodes.textNode(text(value));
    }

    private String text(Object value) {
        if (value instanceof Enum<?> term) {
            return chinese ? Term.chineseNameOf(term) : Term.nameOf(term);
        }
        if (value instanceof Boolean truth) {
            return truth ? "是" : "否";
        }
        return value.toString();
    }
}
