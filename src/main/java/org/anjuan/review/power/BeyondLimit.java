package org.anjuan.review.power;

/**
 * Something of the case that lies beyond a limit of the hand-down under every reading.
 *
 * @param paper the record that shows it
 * @param key its value there
 * @param value what the case has
 * @param bound the limit; for types and procedures the value once more
 */
public record BeyondLimit(Limit limit, Object paper, String key, Object value, Object bound) {}
