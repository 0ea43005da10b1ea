-- What the rule book, the catalogue and the county tell.
CREATE TABLE obligations (position INTEGER, obligation VARCHAR, stage VARCHAR, title VARCHAR);
CREATE TABLE items (item VARCHAR, item_name VARCHAR);
CREATE TABLE holdings (township VARCHAR, item VARCHAR, held_from DATE, held_to DATE);

-- Read first: a reject may be longer than a line of findings, and memory is still free.
CREATE TABLE rejects AS
SELECT source, line, reason
FROM read_json(
  getvariable('rejects'),
  format = 'newline_delimited',
  maximum_object_size = getvariable('longest_reject'),
  columns = {source: 'VARCHAR', line: 'BIGINT', reason: 'VARCHAR'});

-- Reads findings.jsonl once. Dates and amounts that no calendar or ledger can hold become unknown.
CREATE TABLE cases AS
SELECT
  row_number() OVER () AS id,
  source,
  line,
  sha256,
  caseNumber AS case_number,
  verdict,
  organ,
  mode,
  township,
  domain,
  item,
  TRY_CAST(filedOn AS DATE) AS filed_on,
  TRY_CAST(decidedOn AS DATE) AS decided_on,
  TRY_CAST(closedOn AS DATE) AS closed_on,
  TRY_CAST(fine AS DECIMAL(18, 2)) AS fine,
  len(list_filter(defects, d -> d.outcome = 'violated')) AS violated,
  len(list_filter(defects, d -> d.outcome = 'questioned')) AS questioned,
  len(undetermined) AS undetermined,
  len(pending) AS pending,
  len(satisfied) AS satisfied,
  TRY_CAST(score.lowest AS DECIMAL(6, 2)) AS lowest,
  TRY_CAST(score.highest AS DECIMAL(6, 2)) AS highest,
  len(score.vetoes) AS vetoes,
  fines,
  defects,
  undetermined AS open,
  pending AS due,
  satisfied AS kept
FROM read_json(
  getvariable('findings'),
  format = 'newline_delimited',
  maximum_object_size = getvariable('longest'),
  columns = {
    source: 'VARCHAR', line: 'BIGINT', sha256: 'VARCHAR', caseNumber: 'VARCHAR', verdict: 'VARCHAR', organ: 'VARCHAR',
    mode: 'VARCHAR', township: 'VARCHAR', domain: 'VARCHAR', item: 'VARCHAR', filedOn: 'VARCHAR', decidedOn: 'VARCHAR',
    closedOn: 'VARCHAR', fine: 'VARCHAR',
    fines: 'STRUCT(item VARCHAR, amount VARCHAR, position VARCHAR, min VARCHAR, max VARCHAR)[]',
    defects: 'STRUCT(obligation VARCHAR, stage VARCHAR, outcome VARCHAR, consequence VARCHAR, citation VARCHAR,
      message VARCHAR, breaches VARCHAR[], evidence VARCHAR[], covers VARCHAR[])[]',
    undetermined: 'STRUCT(obligation VARCHAR, stage VARCHAR, missing VARCHAR[], fault VARCHAR)[]',
    pending: 'STRUCT(obligation VARCHAR, dueOn VARCHAR)[]',
    satisfied: 'VARCHAR[]',
    score: 'STRUCT(lowest VARCHAR, highest VARCHAR, vetoes VARCHAR[], lost VARCHAR[])'
  });

-- One row a violated or questioned obligation.
CREATE VIEW defects AS
SELECT id, source, line, case_number, organ, township, domain, decided_on, unnest(defects, recursive := true)
FROM cases;

-- One row an obligation that arose.
CREATE VIEW outcomes AS
SELECT id, obligation, outcome FROM defects
UNION ALL SELECT id, unnest(open).obligation, 'undetermined' FROM cases
UNION ALL SELECT id, unnest(due).obligation, 'pending' FROM cases
UNION ALL SELECT id, unnest(kept), 'satisfied' FROM cases;

-- The Wilson interval at 95 % of a share of k in n, in per cent: a bare percentage of few cases says too much.
CREATE MACRO wilson(k, n, sign) AS
  round(100 * (k / n + 1.96 * 1.96 / (2 * n)
    + sign * 1.96 * sqrt(k / n * (1 - k / n) / n + 1.96 * 1.96 / (4 * n * n))) / (1 + 1.96 * 1.96 / n), 1);
CREATE MACRO lowest(k, n) AS CASE WHEN n > 0 THEN greatest(0.0, wilson(k::DOUBLE, n::DOUBLE, -1)) END;
CREATE MACRO highest(k, n) AS CASE WHEN n > 0 THEN least(100.0, wilson(k::DOUBLE, n::DOUBLE, 1)) END;
CREATE MACRO share(k, n) AS CASE WHEN n > 0 THEN round(100 * k / n, 1) END;

-- One row a fine that was measured against the bands of its item: in which part of its band it lies. A band of one amount
-- leaves no choice, and where several bands can be meant nothing is said.
CREATE VIEW fines AS
SELECT *,
  CASE
    WHEN position IN ('above', 'below') THEN 'outside'
    WHEN amount IS NULL OR min IS NULL OR max IS NULL OR min = max THEN 'unmeasured'
    WHEN amount = max THEN 'ceiling'
    WHEN 3 * (amount - min) < max - min THEN 'lower'
    WHEN 3 * (amount - min) < 2 * (max - min) THEN 'middle'
    ELSE 'upper'
  END AS part
FROM (
  SELECT id, township, fine.item AS item, fine.position AS position,
    TRY_CAST(fine.amount AS DECIMAL(18, 2)) AS amount,
    TRY_CAST(fine.min AS DECIMAL(18, 2)) AS min,
    TRY_CAST(fine.max AS DECIMAL(18, 2)) AS max
  FROM (SELECT id, township, unnest(fines) AS fine FROM cases));

-- How the fines lie in their bands, a row an item and a row a township; shares are of those with a known band.
CREATE VIEW bands AS
SELECT
  grouping(item) AS by_township,
  item, township,
  count(*) AS fines,
  count(*) FILTER (part = 'lower') AS in_lower,
  count(*) FILTER (part = 'middle') AS in_middle,
  count(*) FILTER (part = 'upper') AS in_upper,
  count(*) FILTER (part = 'ceiling') AS at_ceiling,
  count(*) FILTER (part = 'outside') AS outside_band,
  count(*) FILTER (part = 'unmeasured') AS without_band,
  in_lower + in_middle + in_upper + at_ceiling AS placed,
  lowest(in_lower, placed) AS lower_from, highest(in_lower, placed) AS lower_to,
  lowest(in_middle, placed) AS middle_from, highest(in_middle, placed) AS middle_to,
  lowest(in_upper, placed) AS upper_from, highest(in_upper, placed) AS upper_to,
  lowest(at_ceiling, placed) AS ceiling_from, highest(at_ceiling, placed) AS ceiling_to
FROM fines GROUP BY GROUPING SETS ((item), (township));
