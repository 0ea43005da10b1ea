SELECT township, * EXCLUDE (by_township, township, item, placed)
FROM bands WHERE by_township = 1 ORDER BY fines DESC, township NULLS LAST
