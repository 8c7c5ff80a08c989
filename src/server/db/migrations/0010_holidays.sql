-- The days off that accounts have taken, and the games whose rooms have not heard of the latest.

CREATE TABLE holidays (
	user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
	begins_at INTEGER NOT NULL CHECK (begins_at > 0),
	-- Earlier than was planned if the person came back.
	ends_at INTEGER NOT NULL CHECK (ends_at >= begins_at),
	-- When the person decided this; later than every earlier decision.
	decided_at INTEGER NOT NULL CHECK (decided_at >= begins_at),
	PRIMARY KEY (user_id, begins_at)
) STRICT, WITHOUT ROWID;

CREATE TABLE holiday_news (
	user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
	game_id TEXT NOT NULL CHECK (length(game_id) BETWEEN 1 AND 64),
	PRIMARY KEY (user_id, game_id)
) STRICT, WITHOUT ROWID;
