-- Accounts, their sessions and ratings; the columns that profiles and histories need.
-- Tables are never recreated here, because DROP TABLE users would empty seats.user_id.
-- Every new column may be left out, so that the previous Worker can still write.

ALTER TABLE users ADD COLUMN name_key TEXT
	CHECK (name_key IS NULL OR (length(name_key) BETWEEN 1 AND 20 AND is_guest = 0));
ALTER TABLE users ADD COLUMN password TEXT
	CHECK ((password IS NULL) = (name_key IS NULL));
ALTER TABLE users ADD COLUMN registered_at INTEGER
	CHECK (registered_at >= created_at);
ALTER TABLE users ADD COLUMN deleted_at INTEGER
	CHECK (deleted_at IS NULL OR (deleted_at >= registered_at AND name_key IS NULL));

CREATE UNIQUE INDEX users_by_name_key ON users (name_key) WHERE name_key IS NOT NULL;

CREATE TABLE retired_names (
	name_key TEXT PRIMARY KEY,
	free_at INTEGER NOT NULL CHECK (free_at > 0)
) STRICT, WITHOUT ROWID;

CREATE INDEX retired_names_by_time ON retired_names (free_at);

CREATE TABLE sessions (
	token_hash TEXT PRIMARY KEY CHECK (length(token_hash) = 64),
	user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
	created_at INTEGER NOT NULL CHECK (created_at > 0),
	seen_at INTEGER NOT NULL CHECK (seen_at >= created_at),
	expires_at INTEGER NOT NULL CHECK (expires_at > created_at),
	user_agent TEXT NOT NULL CHECK (length(user_agent) <= 300)
) STRICT, WITHOUT ROWID;

CREATE INDEX sessions_by_user ON sessions (user_id, seen_at);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);

ALTER TABLE games ADD COLUMN family TEXT
	CHECK (length(family) BETWEEN 1 AND 40);
ALTER TABLE games ADD COLUMN tempo TEXT
	CHECK (tempo IN ('even', 'speed'));
ALTER TABLE games ADD COLUMN pace TEXT
	CHECK (pace IN ('none', 'live', 'correspondence'));
ALTER TABLE games ADD COLUMN persons INTEGER NOT NULL DEFAULT 0
	CHECK (persons >= 0);
ALTER TABLE games ADD COLUMN is_public INTEGER NOT NULL DEFAULT 0
	CHECK (is_public IN (0, 1));

UPDATE games SET persons = (
	SELECT count(*) FROM seats WHERE game_id = games.id AND user_id IS NOT NULL
);

CREATE INDEX public_games_by_end ON games (over_at) WHERE is_public = 1;
CREATE INDEX public_games_by_ruleset ON games (ruleset, over_at) WHERE is_public = 1;

ALTER TABLE seats ADD COLUMN over_at INTEGER NOT NULL DEFAULT 0
	CHECK (over_at >= 0);

UPDATE seats SET over_at = (SELECT over_at FROM games WHERE id = game_id);

DROP INDEX seats_by_user;
CREATE INDEX seats_by_user ON seats (user_id, over_at) WHERE user_id IS NOT NULL;

CREATE TABLE ratings (
	user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
	family TEXT NOT NULL CHECK (length(family) BETWEEN 1 AND 40),
	mu REAL NOT NULL,
	sigma REAL NOT NULL CHECK (sigma > 0),
	floor REAL NOT NULL GENERATED ALWAYS AS (mu - 3 * sigma) VIRTUAL,
	games INTEGER NOT NULL CHECK (games > 0),
	peopled_games INTEGER NOT NULL CHECK (peopled_games BETWEEN 0 AND games),
	updated_at INTEGER NOT NULL CHECK (updated_at > 0),
	PRIMARY KEY (user_id, family)
) STRICT, WITHOUT ROWID;

CREATE INDEX ratings_by_rank ON ratings (family, floor, user_id) WHERE peopled_games > 0;

CREATE TABLE rating_changes (
	user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
	family TEXT NOT NULL,
	seq INTEGER NOT NULL CHECK (seq > 0),
	game_id TEXT NOT NULL REFERENCES games (id) ON DELETE CASCADE,
	mu_before REAL NOT NULL,
	sigma_before REAL NOT NULL CHECK (sigma_before > 0),
	mu_after REAL NOT NULL,
	sigma_after REAL NOT NULL CHECK (sigma_after > 0),
	changed_at INTEGER NOT NULL CHECK (changed_at > 0),
	PRIMARY KEY (user_id, family, seq),
	UNIQUE (game_id, user_id)
) STRICT, WITHOUT ROWID;
