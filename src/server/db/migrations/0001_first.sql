-- The first version. Databases that were created from its schema.sql already have all this.

CREATE TABLE IF NOT EXISTS users (
	id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
	name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 64),
	is_guest INTEGER NOT NULL CHECK (is_guest IN (0, 1)),
	created_at INTEGER NOT NULL CHECK (created_at > 0)
) STRICT, WITHOUT ROWID;

-- Finished games; a room writes its own once, at its end.
CREATE TABLE IF NOT EXISTS games (
	id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
	ruleset TEXT NOT NULL,
	rules_version INTEGER NOT NULL CHECK (rules_version > 0),
	cols INTEGER NOT NULL CHECK (cols > 0),
	rows INTEGER NOT NULL CHECK (rows > 0),
	seat_count INTEGER NOT NULL CHECK (seat_count BETWEEN 1 AND 50),
	started_at INTEGER NOT NULL CHECK (started_at > 0),
	over_at INTEGER NOT NULL CHECK (over_at >= started_at),
	reason TEXT NOT NULL CHECK (reason IN ('won', 'turn-cap', 'unattended', 'resigned')),
	-- How many turns were resolved.
	turns INTEGER NOT NULL CHECK (turns >= 0),
	-- Of the last position, and the key published at the start: they prove the game's log.
	final_hash TEXT NOT NULL,
	chain_end TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS games_by_end ON games (over_at);

CREATE TABLE IF NOT EXISTS seats (
	game_id TEXT NOT NULL REFERENCES games (id) ON DELETE CASCADE,
	seat INTEGER NOT NULL CHECK (seat >= 0),
	-- A seat is a person's or a bot's.
	user_id TEXT REFERENCES users (id) ON DELETE SET NULL,
	bot TEXT,
	name TEXT NOT NULL,
	-- 1 is the winner.
	place INTEGER NOT NULL CHECK (place >= 1),
	PRIMARY KEY (game_id, seat),
	CHECK (user_id IS NULL OR bot IS NULL)
) STRICT, WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS seats_by_user ON seats (user_id, game_id) WHERE user_id IS NOT NULL;
