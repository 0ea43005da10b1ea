SELECT
  township, domain,
  count(*) AS cases,
  count(*) FILTER (violated > 0) AS violated_cases,
  lowest(count(*) FILTER (violated > 0), count(*)) AS violated_from,
  highest(count(*) FILTER (violated > 0), count(*)) AS violated_to
FROM cases GROUP BY township, domain ORDER BY township NULLS LAST, domain NULLS LAST
