SELECT d.organ, d.obligation, o.title, count(*) AS cases, min(d.decided_on) AS first_decided, max(d.decided_on) AS last_decided
FROM defects d JOIN obligations o ON o.obligation = d.obligation
WHERE d.outcome = 'violated' AND d.organ IS NOT NULL
GROUP BY d.organ, d.obligation, o.title HAVING count(*) > 1
ORDER BY cases DESC, d.organ, d.obligation
