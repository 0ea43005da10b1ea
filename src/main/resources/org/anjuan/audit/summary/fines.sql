SELECT
  domain, item, any_value(item_name) AS item_name,
  count(fine) AS fines,
  min(fine) AS smallest,
  round(quantile_cont(fine, 0.5), 2) AS middle,
  max(fine) AS largest,
  sum(fine) AS total
FROM cases LEFT JOIN items USING (item) WHERE fine IS NOT NULL GROUP BY domain, item ORDER BY domain NULLS LAST, item NULLS LAST
