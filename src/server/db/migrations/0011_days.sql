-- The day's march: the chain of days, each day's march, and the tries at it.

-- The chains from which the days' marches are drawn (src/daily/dayChain.ts).
CREATE TABLE day_chains (
	-- Days since 1970, by UTC.
	first_day INTEGER PRIMARY KEY CHECK (first_day > 0),
	days INTEGER NOT NULL CHECK (days > 0),
	-- The key of the last day: no page shows it before.
	secret TEXT NOT NULL CHECK (length(secret) = 64),
	-- The key published when the chain began.
	chain_end TEXT NOT NULL CHECK (length(chain_end) = 64)
) STRICT;

-- The days' marches, each made the day before.
CREATE TABLE days (
	-- Days since 1970, by UTC.
	day INTEGER PRIMARY KEY CHECK (day > 0),
	-- Its key of the chain; published on that day.
	key TEXT NOT NULL CHECK (length(key) = 64),
	-- Published the day before.
	commitment TEXT NOT NULL CHECK (length(commitment) = 64),
	-- JSON: src/daily/dayMarch.ts.
	march TEXT NOT NULL CHECK (json_valid(march)),
	-- The best game so far and who played it; NULL before anybody has.
	best_lead INTEGER,
	best_turns INTEGER CHECK (best_turns > 0),
	best_tiles INTEGER CHECK (best_tiles >= 0),
	best_user TEXT REFERENCES users (id) ON DELETE SET NULL,
	-- Its log, packed (src/rules/archive.ts), without the player's name.
	best_log TEXT CHECK (json_valid(best_log))
) STRICT;

CREATE INDEX days_by_best_user ON days (best_user) WHERE best_user IS NOT NULL;

-- The scored tries at the days' marches: one a day and player.
CREATE TABLE day_tries (
	day INTEGER NOT NULL REFERENCES days (day),
	user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
	is_guest INTEGER NOT NULL CHECK (is_guest IN (0, 1)),
	-- By which bots it is played (src/daily/dayMarch.ts).
	engine INTEGER NOT NULL CHECK (engine > 0),
	started_at INTEGER NOT NULL CHECK (started_at > 0),
	-- JSON: the orders of each turn so far.
	orders TEXT NOT NULL CHECK (json_valid(orders)),
	-- NULL until the game is over and proved, as is the score.
	over_at INTEGER CHECK (over_at >= started_at),
	lead INTEGER CHECK ((lead IS NULL) = (over_at IS NULL)),
	turns INTEGER CHECK (turns > 0),
	tiles INTEGER CHECK (tiles >= 0),
	points INTEGER CHECK (points >= 0),
	-- How many days in a row the player has a score, up to this one.
	streak INTEGER CHECK (streak > 0),
	PRIMARY KEY (day, user_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX day_tries_by_rank ON day_tries (day, is_guest, lead DESC, turns, tiles DESC, over_at, user_id)
	WHERE over_at IS NOT NULL;
CREATE INDEX day_tries_by_user ON day_tries (user_id, day);
CREATE INDEX day_tries_of_guests ON day_tries (day) WHERE is_guest = 1;
