SELECT c.township, c.item, any_value(i.item_name) AS item_name, count(*) AS cases, min(c.decided_on) AS first_decided, max(c.decided_on) AS last_decided
FROM cases c LEFT JOIN items i ON i.item = c.item
WHERE c.mode IN ('delegated', 'conferred') AND c.township IS NOT NULL AND c.item IS NOT NULL AND c.decided_on IS NOT NULL
  AND NOT EXISTS (
    SELECT 1 FROM holdings h
    WHERE h.township = c.township AND h.item = c.item AND h.held_from <= c.decided_on
      AND (h.held_to IS NULL OR h.held_to >= c.decided_on))
GROUP BY c.township, c.item ORDER BY c.township, c.item
