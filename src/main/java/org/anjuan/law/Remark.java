package org.anjuan.law;

import java.util.List;

/**
 * Something that a check of rules, catalogue or county data noticed.
 *
 * @param subject id of the obligation, code of the item, or name of the hand-down or township
 * @param path JSON Pointer below the subject
 * @param key key of the message
 * @param arguments values of the message's placeholders
 * @param fault whether the data contradict themselves; else a reader should only know it
 */
public record Remark(String subject, String path, String key, List<String> arguments, boolean fault) {}
