SELECT
  strftime(decided_on, '%Y-%m') AS decided_in,
  count(*) AS cases,
  count(*) FILTER (violated > 0) AS violated_cases,
  lowest(count(*) FILTER (violated > 0), count(*)) AS violated_from,
  highest(count(*) FILTER (violated > 0), count(*)) AS violated_to,
  median(decided_on - filed_on) AS days_to_decision,
  median(closed_on - filed_on) AS days_to_closure
FROM cases GROUP BY decided_in ORDER BY decided_in NULLS LAST
