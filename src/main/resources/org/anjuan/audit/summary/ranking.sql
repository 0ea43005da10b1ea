SELECT source, line, case_number, organ, lowest, highest
FROM cases WHERE lowest IS NOT NULL
ORDER BY highest, lowest, id LIMIT 500
