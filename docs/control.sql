-- Who held a place on a day: the rules of control.md as SQL alone.
--
-- Reads four tables:
--   claims  data/claims.csv of a site; days are dates, hedged is a boolean
--   actors  data/actors.csv
--   days    one column, day: the days that are asked about
--   asked   one row: as_of, a date or null; voice, 'everyone', 'no-side' or the id of an actor whose side alone is heard
--
-- Makes views. The last four are the answer, by place and day:
--   standings  status: held, contested, vacated, unknown
--   holders    each actor said to hold it: basis, part, leaving, hedged, last_said
--   absences   each actor said not to hold it: left_it, hedged, last_said
--   undated    claims of open days that another one overtakes, told beside the standing
--
-- Every view is plain SQL: joins, groups, EXISTS. An assertion without a first or an until day has no bound there.
-- As of an earlier day a claim whose speaker was corrected since is heard as it is now; corrections.csv has who was named before.

-- What counts: known by then, not revoked by then, and said by a voice that is asked for.
CREATE VIEW counting AS
SELECT c.*
FROM claims c
CROSS JOIN asked q
LEFT JOIN actors side ON side.id = c.speaker_side
LEFT JOIN actors heard ON heard.id = q.voice
WHERE (q.as_of IS NULL OR c.known_on <= q.as_of)
  AND (c.revoked_on IS NULL OR c.revoked_on > q.as_of)
  AND (q.voice = 'everyone'
    OR (q.voice = 'no-side' AND c.speaker_side IS NULL)
    OR side.outermost = heard.outermost);

-- Actors count as the outermost actor that they are within. A full withdrawal of an inner actor is a partial one.
CREATE VIEW witnesses AS
SELECT
  c.id, c.place, c.kind, c.day, c.denies, c.hedged,
  COALESCE(c.between_start, c.day) AS earliest,
  a.outermost AS actor,
  CASE WHEN c.kind = 'control' AND f.outermost <> a.outermost THEN f.outermost END AS loser,
  c.kind = 'control' AS takes,
  c.kind = 'withdrawal' AND c.extent = 'full' AND a.outermost = c.actor AS leaves,
  c.kind IN ('control', 'presence') AND c.extent = 'partial' AS of_part,
  CASE
    WHEN c.kind = 'denial' THEN c.says
    WHEN c.kind = 'withdrawal' AND c.extent = 'full' AND a.outermost = c.actor THEN 'absent'
    ELSE 'holds'
  END AS says
FROM counting c
JOIN actors a ON a.id = c.actor
LEFT JOIN actors f ON f.id = c."from"
WHERE c.kind IN ('control', 'withdrawal', 'presence', 'denial');

-- Days left open: a control with a day of its own among them overtakes the claim, from the first such day on.
CREATE VIEW overtaken AS
SELECT w.id, MIN(t.day) AS taken_on
FROM witnesses w
JOIN witnesses t ON t.place = w.place AND t.takes AND t.earliest = t.day AND t.day BETWEEN w.earliest AND w.day
WHERE w.earliest < w.day
GROUP BY w.id;

-- Forward: from the claim's day on, until what is later said ends it. That is silent from the first of its days.
CREATE VIEW forward AS
SELECT
  w.id, w.place, w.actor, w.says,
  CASE WHEN o.taken_on IS NULL THEN 'forward' ELSE 'undated' END AS tense,
  COALESCE(o.taken_on, w.day) AS first_day,
  MIN(l.earliest) AS until_day
FROM witnesses w
LEFT JOIN overtaken o ON o.id = w.id
LEFT JOIN witnesses l
  ON l.place = w.place
  AND l.day > w.day
  AND NOT EXISTS (SELECT 1 FROM overtaken x WHERE x.id = l.id)
  AND CASE w.says
    WHEN 'holds' THEN (l.takes AND NOT l.of_part AND l.actor <> w.actor) OR (l.leaves AND l.actor = w.actor)
    ELSE (l.takes AND (NOT l.of_part OR l.actor = w.actor))
      OR (l.kind = 'presence' AND l.denies IS NULL AND l.actor = w.actor)
  END
GROUP BY w.id, w.place, w.actor, w.says, w.day, o.taken_on;

-- Whom a claim implies to have held the place before: the loser of a control, the actor of a withdrawal.
CREATE VIEW implied AS
SELECT
  w.id, w.place, w.day, w.earliest, w.takes,
  CASE WHEN w.takes THEN w.loser ELSE w.actor END AS actor,
  CASE
    WHEN w.kind = 'withdrawal' AND NOT w.leaves AND NOT EXISTS (SELECT 1 FROM overtaken x WHERE x.id = w.id) THEN w.day
    ELSE w.earliest
  END AS until_day
FROM witnesses w
WHERE w.kind = 'withdrawal' OR w.loser IS NOT NULL;

-- Backward: back to the last earlier day on which the actor took the place, lost it or fully left it.
CREATE VIEW backward AS
SELECT i.id, i.place, i.actor, 'holds' AS says, 'backward' AS tense, MAX(s.day) AS first_day, i.until_day
FROM implied i
LEFT JOIN witnesses s
  ON s.place = i.place AND s.day < i.day AND ((s.takes AND (s.actor = i.actor OR s.loser = i.actor)) OR (s.leaves AND s.actor = i.actor))
WHERE NOT (i.takes AND EXISTS (
  SELECT 1 FROM witnesses t WHERE t.place = i.place AND t.day = i.day AND t.takes AND t.actor = i.actor
))
GROUP BY i.id, i.place, i.actor, i.day, i.earliest, i.takes, i.until_day
-- No word where the bound is not before the claim's first day, nor where nobody took the place from who had left it.
HAVING (MAX(s.day) IS NULL OR MAX(s.day) < i.earliest)
  AND NOT (i.takes AND COALESCE(MAX(CASE WHEN s.leaves THEN s.day END) = MAX(s.day), FALSE));

CREATE VIEW assertions AS
SELECT a.*, w.kind, w.day, w.hedged, w.of_part
FROM (SELECT * FROM forward UNION ALL SELECT * FROM backward) a
JOIN witnesses w ON w.id = a.id;

-- What is said on a day; after the as-of day nothing is told.
CREATE VIEW speaking AS
SELECT d.day AS on_day, a.*
FROM days d
CROSS JOIN asked q
JOIN assertions a ON (a.first_day IS NULL OR a.first_day <= d.day) AND (a.until_day IS NULL OR d.day < a.until_day)
WHERE q.as_of IS NULL OR d.day <= q.as_of;

-- The newest day of what speaks forward for a holder.
CREATE VIEW newest AS
SELECT place, on_day, actor, MAX(day) AS day
FROM speaking
WHERE says = 'holds' AND tense = 'forward'
GROUP BY place, on_day, actor;

-- Some of a holder's forces are leaving: the newest day's forward claims include a partial withdrawal.
CREATE VIEW leaving AS
SELECT
  s.place, s.on_day, s.actor,
  MIN(CASE WHEN s.hedged THEN 1 ELSE 0 END) = 1 AS hedged,
  MAX(CASE WHEN EXISTS (SELECT 1 FROM counting c WHERE c.denies = s.id) THEN 1 ELSE 0 END) = 1 AS denied
FROM speaking s
JOIN newest n ON n.place = s.place AND n.on_day = s.on_day AND n.actor = s.actor AND n.day = s.day
WHERE s.says = 'holds' AND s.tense = 'forward' AND s.kind = 'withdrawal'
GROUP BY s.place, s.on_day, s.actor;

CREATE VIEW holders AS
SELECT
  s.place, s.on_day AS day, s.actor,
  CASE
    WHEN MAX(CASE WHEN s.tense = 'forward' AND s.kind = 'control' THEN 1 ELSE 0 END) = 1 THEN 'stated'
    WHEN MAX(CASE WHEN s.tense = 'forward' AND s.kind IN ('presence', 'denial') THEN 1 ELSE 0 END) = 1 THEN 'present'
    ELSE 'implied'
  END AS basis,
  -- All that gives the basis is of a part: its controls, else its presences and denials, and no denial is.
  COALESCE(
    MIN(CASE WHEN s.tense = 'forward' AND s.kind = 'control' THEN CASE WHEN s.of_part THEN 1 ELSE 0 END END),
    MIN(CASE WHEN s.tense = 'forward' AND s.kind IN ('presence', 'denial') THEN CASE WHEN s.of_part THEN 1 ELSE 0 END END),
    0
  ) = 1 AS part,
  MAX(CASE WHEN l.actor IS NULL THEN 0 ELSE 1 END) = 1 AS leaving,
  COALESCE(MAX(CASE WHEN l.hedged THEN 1 ELSE 0 END), 0) = 1 AS leaving_hedged,
  COALESCE(MAX(CASE WHEN l.denied THEN 1 ELSE 0 END), 0) = 1 AS leaving_denied,
  -- All that gives the basis is in words of doubt: its controls, else its presences and denials, else all that implies it.
  COALESCE(
    MIN(CASE WHEN s.tense = 'forward' AND s.kind = 'control' THEN CASE WHEN s.hedged THEN 1 ELSE 0 END END),
    MIN(CASE WHEN s.tense = 'forward' AND s.kind IN ('presence', 'denial') THEN CASE WHEN s.hedged THEN 1 ELSE 0 END END),
    MIN(CASE WHEN s.hedged THEN 1 ELSE 0 END)
  ) = 1 AS hedged,
  MAX(CASE WHEN s.tense = 'forward' THEN s.day END) AS last_said
FROM speaking s
LEFT JOIN leaving l ON l.place = s.place AND l.on_day = s.on_day AND l.actor = s.actor
WHERE s.says = 'holds' AND s.tense <> 'undated'
GROUP BY s.place, s.on_day, s.actor;

CREATE VIEW absences AS
SELECT
  place, on_day AS day, actor,
  MAX(CASE WHEN kind = 'withdrawal' THEN 1 ELSE 0 END) = 1 AS left_it,
  MIN(CASE WHEN hedged THEN 1 ELSE 0 END) = 1 AS hedged,
  MAX(day) AS last_said
FROM speaking
WHERE says = 'absent' AND tense <> 'undated'
GROUP BY place, on_day, actor;

CREATE VIEW undated AS
SELECT place, on_day AS day, id AS claim
FROM speaking
WHERE tense = 'undated';

CREATE VIEW standings AS
SELECT
  p.place, d.day,
  CASE
    WHEN COUNT(DISTINCT h.actor) = 1 AND MAX(CASE WHEN n.actor = h.actor THEN 1 ELSE 0 END) = 0 THEN 'held'
    WHEN COUNT(DISTINCT h.actor) > 0 THEN 'contested'
    WHEN MAX(CASE WHEN n.left_it THEN 1 ELSE 0 END) = 1 THEN 'vacated'
    ELSE 'unknown'
  END AS status
FROM (SELECT DISTINCT place FROM claims) p
CROSS JOIN days d
LEFT JOIN holders h ON h.place = p.place AND h.day = d.day
LEFT JOIN absences n ON n.place = p.place AND n.day = d.day
GROUP BY p.place, d.day;
