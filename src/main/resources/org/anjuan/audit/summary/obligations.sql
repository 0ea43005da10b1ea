SELECT
  o.obligation, o.stage, o.title,
  count(x.id) AS arose,
  count(*) FILTER (x.outcome = 'violated') AS violated,
  count(*) FILTER (x.outcome = 'questioned') AS questioned,
  count(*) FILTER (x.outcome = 'undetermined') AS undetermined,
  count(*) FILTER (x.outcome = 'pending') AS pending,
  count(*) FILTER (x.outcome = 'satisfied') AS satisfied,
  lowest(count(*) FILTER (x.outcome = 'violated'), count(*) FILTER (x.outcome IN ('violated', 'questioned', 'satisfied'))) AS violated_from,
  highest(count(*) FILTER (x.outcome = 'violated'), count(*) FILTER (x.outcome IN ('violated', 'questioned', 'satisfied'))) AS violated_to
FROM obligations o LEFT JOIN outcomes x ON x.obligation = o.obligation
GROUP BY o.position, o.obligation, o.stage, o.title
ORDER BY violated DESC, questioned DESC, o.position
