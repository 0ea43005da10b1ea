SELECT item, item_name, b.* EXCLUDE (by_township, township, item, placed)
FROM bands b LEFT JOIN items USING (item)
WHERE by_township = 0 ORDER BY fines DESC, item
