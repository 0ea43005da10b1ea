SELECT
  domain, item,
  count(fine) AS fines,
  min(fine) AS smallest,
  round(quantile_cont(fine, 0.5), 2) AS middle,
  max(fine) AS largest,
  sum(fine) AS total
FROM cases WHERE fine IS NOT NULL GROUP BY domain, item ORDER BY domain NULLS LAST, item NULLS LAST
