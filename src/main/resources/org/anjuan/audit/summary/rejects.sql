SELECT source, count(*) AS records FROM rejects GROUP BY source ORDER BY source
