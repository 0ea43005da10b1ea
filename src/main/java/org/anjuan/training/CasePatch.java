package org.anjuan.training;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Small changes to the tree of a case file, addressed by JSON Pointer. */
final class CasePatch {
    private final ObjectNode tree;

    CasePatch(ObjectNode tree) {
        this.tree = tree;
    }

    /**
     * Makes the change of {@code example}.
     *
     * @throws IllegalArgumentException if the tree has no place for it
     */
    void apply(Example example) {
        if (example.set() != null) {
            set(example.set());
        }
        if (example.remove() != null) {
            remove(example.remove());
        }
    }

    private void set(Map<String, JsonNode> values) {
        values.forEach((pointer, value) -> set(JsonPointer.compile(pointer), value));
    }

    private void remove(List<String> pointers) {
        for (String pointer : pointers) {
            remove(JsonPointer.compile(pointer));
        }
    }

    private void set(JsonPointer pointer, JsonNode value) {
        JsonPointer last = pointer.last();
        String key = last.getMatchingProperty();
        if (parent(pointer) instanceof ArrayNode array) {
            if (key.equals("-") || last.getMatchingIndex() == array.size()) {
                array.add(value);
            } else if (!array.has(last.getMatchingIndex())) {
                throw new IllegalArgumentException(pointer + ": the base case has no such place");
            } else {
                array.set(last.getMatchingIndex(), value);
            }
        } else if (parent(pointer) instanceof ObjectNode object) {
            object.set(key, value);
        } else {
            throw new IllegalArgumentException(pointer + ": the base case has no " + pointer.head());
        }
    }

    private void remove(JsonPointer pointer) {
        if (tree.at(pointer).isMissingNode()) {
            throw new IllegalArgumentException(pointer + ": the base case has no such value to remove");
        }
        if (parent(pointer) instanceof ArrayNode array) {
            array.remove(pointer.last().getMatchingIndex());
        } else if (parent(pointer) instanceof ObjectNode object) {
            object.remove(pointer.last().getMatchingProperty());
        }
    }

    private JsonNode parent(JsonPointer pointer) {
        return tree.at(pointer.head());
    }
}
