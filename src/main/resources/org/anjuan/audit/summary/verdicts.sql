SELECT verdict, count(*) AS cases, share(count(*), (SELECT count(*) FROM cases)) AS percent
FROM cases GROUP BY verdict ORDER BY cases DESC, verdict
