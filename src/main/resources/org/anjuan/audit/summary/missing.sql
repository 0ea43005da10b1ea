SELECT fact, count(DISTINCT obligation) AS obligations, count(DISTINCT id) AS cases
FROM (
  SELECT id, obligation, unnest(list_transform(missing, m -> regexp_replace(m, '/[0-9]+', '/*', 'g'))) AS fact
  FROM (SELECT id, unnest(open, recursive := true) FROM cases))
GROUP BY fact ORDER BY cases DESC, obligations DESC, fact
