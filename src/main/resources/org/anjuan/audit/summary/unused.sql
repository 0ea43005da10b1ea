SELECT h.township, h.item, any_value(i.item_name) AS item_name, min(h.held_from) AS held_from, CASE WHEN count(*) = count(h.held_to) THEN max(h.held_to) END AS held_to
FROM holdings h LEFT JOIN items i ON i.item = h.item
WHERE NOT EXISTS (
  SELECT 1 FROM cases c
  WHERE c.township = h.township AND c.item = h.item AND c.mode IN ('delegated', 'conferred'))
GROUP BY h.township, h.item ORDER BY h.township, h.item
