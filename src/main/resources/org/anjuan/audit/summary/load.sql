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
  defects,
  undetermined AS open,
  pending AS due,
  satisfied AS kept
FROM read_json(
  getvariable('findings'),
  format = 'newline_delimited',
  maximum_object_size = 67108864,
  columns = {
    source: 'VARCHAR', line: 'BIGINT', sha256: 'VARCHAR', caseNumber: 'VARCHAR', verdict: 'VARCHAR', organ: 'VARCHAR',
    mode: 'VARCHAR', township: 'VARCHAR', domain: 'VARCHAR', item: 'VARCHAR', filedOn: 'VARCHAR', decidedOn: 'VARCHAR',
    closedOn: 'VARCHAR', fine: 'VARCHAR',
    defects: 'STRUCT(obligation VARCHAR, stage VARCHAR, outcome VARCHAR, consequence VARCHAR, citation VARCHAR,
      message VARCHAR, breaches VARCHAR[], evidence VARCHAR[], covers VARCHAR[])[]',
    undetermined: 'STRUCT(obligation VARCHAR, stage VARCHAR, missing VARCHAR[], fault VARCHAR)[]',
    pending: 'STRUCT(obligation VARCHAR, dueOn VARCHAR)[]',
    satisfied: 'VARCHAR[]',
    score: 'STRUCT(lowest VARCHAR, highest VARCHAR, vetoes VARCHAR[], lost VARCHAR[])'
  });

CREATE TABLE rejects AS
SELECT source, line, reason
FROM read_json(
  getvariable('rejects'),
  format = 'newline_delimited',
  maximum_object_size = 67108864,
  columns = {source: 'VARCHAR', line: 'BIGINT', reason: 'VARCHAR'});

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
