SELECT
  domain,
  count(decided_on - filed_on) AS decided_cases,
  round(quantile_cont(decided_on - filed_on, 0.5), 1) AS days_to_decision,
  round(quantile_cont(decided_on - filed_on, 0.9), 1) AS days_to_decision_90,
  count(closed_on - filed_on) AS closed_cases,
  round(quantile_cont(closed_on - filed_on, 0.5), 1) AS days_to_closure,
  round(quantile_cont(closed_on - filed_on, 0.9), 1) AS days_to_closure_90
FROM cases GROUP BY domain ORDER BY domain NULLS LAST
