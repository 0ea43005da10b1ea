SELECT
  domain,
  count(decided_on - filed_on) AS decided_cases,
  quantile_cont(decided_on - filed_on, 0.5) AS days_to_decision,
  quantile_cont(decided_on - filed_on, 0.9) AS days_to_decision_90,
  count(closed_on - filed_on) AS closed_cases,
  quantile_cont(closed_on - filed_on, 0.5) AS days_to_closure,
  quantile_cont(closed_on - filed_on, 0.9) AS days_to_closure_90
FROM cases GROUP BY domain ORDER BY domain NULLS LAST
