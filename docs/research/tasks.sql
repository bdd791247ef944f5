-- Eight questions, answered from the published files alone. Run in the folder data/ of the site:
--   duckdb < tasks.sql
-- or, with Node, anywhere: node docs/research/tasks.mjs dist

CREATE VIEW control AS FROM read_csv('control.csv', header = true);
CREATE VIEW changes AS FROM read_csv('changes.csv', header = true);
CREATE VIEW claims AS FROM read_csv('claims.csv', header = true);
CREATE VIEW places AS FROM read_csv('places.csv', header = true);
CREATE VIEW actors AS FROM read_csv('actors.csv', header = true);
CREATE VIEW speakers AS FROM read_csv('speakers.csv', header = true);
CREATE VIEW articles AS FROM read_csv('articles.csv', header = true);

-- 1. What changed hands on 6 December, to whom, and from whom? A first report is no change.
SELECT c.name_en AS place, c.turn, a.name_en AS "to", b.name_en AS before, c.before_status, c.known_on
FROM changes c
LEFT JOIN actors a ON a.id = c.actor
LEFT JOIN actors b ON b.id = c.before_actor
WHERE c.day = DATE '2024-12-06' AND c.turn NOT IN ('lapsed', 'leaving')
ORDER BY c.turn, place;

-- 2. Who says what about Homs, and on whose side do they speak?
SELECT s.name_en AS speaker, s.side, c.kind, c.extent, c.actor, c.day, c.hedged, c.known_on,
  c.published_inferred_en IS NOT NULL AS date_inferred
FROM claims c JOIN speakers s ON s.id = c.speaker
WHERE c.place = 'homs' AND c.kind IN ('control', 'withdrawal', 'presence', 'denial')
ORDER BY c.day, speaker;

-- 3. Which places can be joined with other gazetteers, and how exactly are they located?
SELECT kind, count(*) AS places, count(lon) AS located, count(geonames) AS geonames, count(wikidata) AS wikidata,
  max(precision_m) AS coarsest_m
FROM places GROUP BY kind ORDER BY places DESC, kind;

-- 4. The map of 7 December: one row per place that is known of, with its colour.
SELECT c.place, c.lon, c.lat, c.precision_m, c.status, c.sides, c.basis, c.leaving, a.colour
FROM control c LEFT JOIN actors a ON a.id = c.actor
WHERE DATE '2024-12-07' BETWEEN c."from" AND c."to" AND c.status <> 'unknown'
ORDER BY c.status, c.place;

-- 5. What differs on 7 December from 5 December?
SELECT b.name_en AS place, a.status AS before, a.sides AS by_whom_before, b.status AS after, b.sides AS by_whom_after
FROM control a JOIN control b USING (place)
WHERE DATE '2024-12-05' BETWEEN a."from" AND a."to" AND DATE '2024-12-07' BETWEEN b."from" AND b."to"
  AND (a.status, a.sides) IS DISTINCT FROM (b.status, b.sides)
ORDER BY place;

-- 6. Do the rules of the codebook, applied to claims.csv, give the published status of every place and day?
-- Rules are a program: see check-rules.mjs beside this file.

-- 7. How long was each actor said to hold a place, and how much of that is stated?
WITH days AS (
  SELECT place, name_en, actor, basis, date_diff('day', "from", "to") + 1 AS days FROM control WHERE status = 'held'
)
SELECT name_en AS place, actor, sum(days) AS days, coalesce(sum(days) FILTER (basis = 'stated'), 0) AS stated,
  coalesce(sum(days) FILTER (basis = 'implied'), 0) AS inferred
FROM days GROUP BY ALL ORDER BY days DESC, place, actor LIMIT 20;

-- 8. From the status of Homs on 7 December to the words of the articles, their place in the text, and its digest.
WITH spoken AS (
  SELECT unnest(string_split(concat_ws(' ', claims, claims_against), ' ')) AS id
  FROM control WHERE place = 'homs' AND DATE '2024-12-07' BETWEEN "from" AND "to"
)
SELECT c.id, left(c.quote, 60) AS words, c.quote_start, c.quote_end, left(a.sha256, 12) AS sha256, c.permalink
FROM spoken JOIN claims c USING (id) JOIN articles a ON a.id = c.article
ORDER BY c.id;
