-- The list of unfinished games. Some databases already have it.

CREATE TABLE IF NOT EXISTS listings (
	game_id TEXT PRIMARY KEY CHECK (length(game_id) BETWEEN 1 AND 64),
	region TEXT NOT NULL,
	is_public INTEGER NOT NULL CHECK (is_public IN (0, 1)),
	-- When this was so: older news are passed over.
	at INTEGER NOT NULL CHECK (at > 0),
	-- A Listing as JSON.
	body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS listings_by_region ON listings (region, at);

-- The persons who have a seat in them.
CREATE TABLE IF NOT EXISTS listed_players (
	user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
	game_id TEXT NOT NULL REFERENCES listings (game_id) ON DELETE CASCADE,
	joined_at INTEGER NOT NULL CHECK (joined_at > 0),
	PRIMARY KEY (user_id, game_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS listed_players_by_time ON listed_players (user_id, joined_at);
CREATE INDEX IF NOT EXISTS listed_players_by_game ON listed_players (game_id);
