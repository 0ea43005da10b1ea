SELECT consequence, count(*) AS violated, count(DISTINCT id) AS violated_cases
FROM defects WHERE outcome = 'violated'
GROUP BY consequence ORDER BY violated DESC, consequence
