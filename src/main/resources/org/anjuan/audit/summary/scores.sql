SELECT
  organ,
  count(*) AS scored,
  count(*) FILTER (vetoes > 0) AS vetoed,
  round(avg(lowest), 2) AS lowest,
  round(avg(highest), 2) AS highest
FROM cases WHERE lowest IS NOT NULL
GROUP BY organ ORDER BY highest DESC, lowest DESC, organ NULLS LAST
