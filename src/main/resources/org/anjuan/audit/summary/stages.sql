SELECT
  o.stage,
  count(*) FILTER (d.outcome = 'violated') AS violated,
  count(*) FILTER (d.outcome = 'questioned') AS questioned,
  count(DISTINCT d.id) FILTER (d.outcome = 'violated') AS violated_cases
FROM obligations o LEFT JOIN defects d ON d.obligation = o.obligation
GROUP BY o.stage ORDER BY violated DESC, questioned DESC, o.stage
