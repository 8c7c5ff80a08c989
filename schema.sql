-- D1: what outlives a game, as src/server/db/migrations leave it (a test compares
-- them). A database is made and changed by those alone: docs/operating.md says how.
-- Times are epoch ms.

-- A person: a guest, an account, or what is left of an account that was deleted.
-- Whoever registers keeps the row that they had as a guest, so their games follow.
CREATE TABLE IF NOT EXISTS users (
	id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
	name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 64),
	is_guest INTEGER NOT NULL CHECK (is_guest IN (0, 1)),
	created_at INTEGER NOT NULL CHECK (created_at > 0),
	-- An account's name as it is compared (src/server/identity/accountName.ts).
	name_key TEXT
		CHECK (name_key IS NULL OR (length(name_key) BETWEEN 1 AND 20 AND is_guest = 0)),
	-- Its hash, with how it was made (src/server/identity/scrypt.ts).
	password TEXT
		CHECK ((password IS NULL) = (name_key IS NULL)),
	registered_at INTEGER
		CHECK (registered_at >= created_at),
	-- The name is forgotten then; pages say that this player was deleted.
	deleted_at INTEGER
		CHECK (deleted_at IS NULL OR (deleted_at >= registered_at AND name_key IS NULL)),
	-- As it looks (src/server/identity/nameKey.ts).
	look_key TEXT
		GENERATED ALWAYS AS (replace(replace(replace(replace(replace(replace(replace(name_key, '6', 'b'), '9', 'g'), 'm', 'nn'), 'rn', 'nn'), 'w', 'vv'), 'uu', 'vv'), 'd', 'cl')) VIRTUAL
) STRICT, WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS guests_by_creation ON users (created_at) WHERE is_guest = 1;
CREATE UNIQUE INDEX IF NOT EXISTS users_by_name_key ON users (name_key) WHERE name_key IS NOT NULL;
CREATE INDEX IF NOT EXISTS users_by_look_key ON users (look_key) WHERE look_key IS NOT NULL;

-- Names of deleted accounts, which nobody may take for a while.
CREATE TABLE IF NOT EXISTS retired_names (
	name_key TEXT PRIMARY KEY,
	free_at INTEGER NOT NULL CHECK (free_at > 0),
	look_key TEXT
		GENERATED ALWAYS AS (replace(replace(replace(replace(replace(replace(replace(name_key, '6', 'b'), '9', 'g'), 'm', 'nn'), 'rn', 'nn'), 'w', 'vv'), 'uu', 'vv'), 'd', 'cl')) VIRTUAL
) STRICT, WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS retired_names_by_time ON retired_names (free_at);
CREATE INDEX IF NOT EXISTS retired_names_by_look_key ON retired_names (look_key);

-- Where somebody is signed in.
CREATE TABLE IF NOT EXISTS sessions (
	-- SHA-256 of the cookie's token, in hex: whoever reads this table is nobody by it.
	token_hash TEXT PRIMARY KEY CHECK (length(token_hash) = 64),
	user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
	created_at INTEGER NOT NULL CHECK (created_at > 0),
	-- To within a day.
	seen_at INTEGER NOT NULL CHECK (seen_at >= created_at),
	expires_at INTEGER NOT NULL CHECK (expires_at > created_at),
	user_agent TEXT NOT NULL CHECK (length(user_agent) <= 300)
) STRICT, WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS sessions_by_user ON sessions (user_id, seen_at);
CREATE INDEX IF NOT EXISTS sessions_by_expiry ON sessions (expires_at);

-- Games that are over; a room writes its own once, at its end.
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
	chain_end TEXT NOT NULL,
	-- The ratings that it counts for; NULL if it counts for none.
	family TEXT
		CHECK (length(family) BETWEEN 1 AND 40),
	-- NULL in games that ended before this was kept, as the next.
	tempo TEXT
		CHECK (tempo IN ('even', 'speed')),
	pace TEXT
		CHECK (pace IN ('none', 'live', 'correspondence')),
	-- Seats that persons had at the end.
	persons INTEGER NOT NULL DEFAULT 0
		CHECK (persons >= 0),
	-- Whether strangers may find it in the site's history.
	is_public INTEGER NOT NULL DEFAULT 0
		CHECK (is_public IN (0, 1))
) STRICT, WITHOUT ROWID;

-- The key follows in every index, so pages can go on after (over_at, id).
CREATE INDEX IF NOT EXISTS games_by_end ON games (over_at);
CREATE INDEX IF NOT EXISTS public_games_by_end ON games (over_at) WHERE is_public = 1;
CREATE INDEX IF NOT EXISTS public_games_by_ruleset ON games (ruleset, over_at) WHERE is_public = 1;

CREATE TABLE IF NOT EXISTS seats (
	game_id TEXT NOT NULL REFERENCES games (id) ON DELETE CASCADE,
	seat INTEGER NOT NULL CHECK (seat >= 0),
	-- A seat is a person's or a bot's.
	user_id TEXT REFERENCES users (id) ON DELETE SET NULL,
	bot TEXT,
	-- As it was in the game; empty once its account is deleted.
	name TEXT NOT NULL,
	-- 1 is the winner.
	place INTEGER NOT NULL CHECK (place >= 1),
	-- The game's, so that a person's games are had in order.
	over_at INTEGER NOT NULL DEFAULT 0
		CHECK (over_at >= 0),
	PRIMARY KEY (game_id, seat),
	CHECK (user_id IS NULL OR bot IS NULL)
) STRICT, WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS seats_by_user ON seats (user_id, over_at) WHERE user_id IS NOT NULL;

-- Games that are not over, as the list shows them: a region's directory that
-- has lost its own copy begins again from here. A room keeps its row up to date
-- and takes it away at its end.
CREATE TABLE IF NOT EXISTS listings (
	game_id TEXT PRIMARY KEY CHECK (length(game_id) BETWEEN 1 AND 64),
	region TEXT NOT NULL,
	is_public INTEGER NOT NULL CHECK (is_public IN (0, 1)),
	-- When this was so: older news are passed over.
	at INTEGER NOT NULL CHECK (at > 0),
	-- A Listing as JSON.
	body TEXT NOT NULL,
	-- From where the game was opened, as `openings` has it; NULL where that is not known.
	opener TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS listings_by_region ON listings (region, at);
CREATE INDEX IF NOT EXISTS listings_by_opener ON listings (opener) WHERE opener IS NOT NULL;

-- The persons who have a seat in them.
CREATE TABLE IF NOT EXISTS listed_players (
	user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
	game_id TEXT NOT NULL REFERENCES listings (game_id) ON DELETE CASCADE,
	joined_at INTEGER NOT NULL CHECK (joined_at > 0),
	PRIMARY KEY (user_id, game_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS listed_players_by_time ON listed_players (user_id, joined_at);
CREATE INDEX IF NOT EXISTS listed_players_by_game ON listed_players (game_id);

-- How strong somebody plays, by family of modes; who has no row has not been rated.
CREATE TABLE IF NOT EXISTS ratings (
	user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
	family TEXT NOT NULL CHECK (length(family) BETWEEN 1 AND 40),
	mu REAL NOT NULL,
	sigma REAL NOT NULL CHECK (sigma > 0),
	-- What somebody is worth almost for sure: ranks go by it.
	floor REAL NOT NULL GENERATED ALWAYS AS (mu - 3 * sigma) VIRTUAL,
	games INTEGER NOT NULL CHECK (games > 0),
	-- Those of them in which another person played.
	peopled_games INTEGER NOT NULL CHECK (peopled_games BETWEEN 0 AND games),
	updated_at INTEGER NOT NULL CHECK (updated_at > 0),
	PRIMARY KEY (user_id, family)
) STRICT, WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS ratings_by_rank ON ratings (family, floor, user_id) WHERE peopled_games > 0;

-- What each game did to a rating. Somebody's changes are numbered: of two games
-- that end at once, one finds its number taken, and reckons again.
CREATE TABLE IF NOT EXISTS rating_changes (
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

-- Games that a deleted account had part in, whose rooms have yet to forget the
-- name. A game that a room never had goes from here as well.
CREATE TABLE IF NOT EXISTS forgettings (
	user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
	game_id TEXT NOT NULL CHECK (length(game_id) BETWEEN 1 AND 64),
	PRIMARY KEY (user_id, game_id)
) STRICT, WITHOUT ROWID;

-- Games that a guest was in who has registered, whose rooms have yet to learn
-- the account's name.
CREATE TABLE IF NOT EXISTS renamings (
	user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
	game_id TEXT NOT NULL CHECK (length(game_id) BETWEEN 1 AND 64),
	PRIMARY KEY (user_id, game_id)
) STRICT, WITHOUT ROWID;

-- How many games were opened from where, by day.
CREATE TABLE IF NOT EXISTS openings (
	-- A hash of the network: whoever reads this table learns no address.
	network TEXT NOT NULL CHECK (length(network) BETWEEN 1 AND 64),
	-- Days since 1970, by UTC.
	day INTEGER NOT NULL CHECK (day > 0),
	rooms INTEGER NOT NULL CHECK (rooms > 0),
	PRIMARY KEY (network, day)
) STRICT, WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS openings_by_day ON openings (day);

-- How far the clock's jobs have come through a table, of which each does a part.
CREATE TABLE IF NOT EXISTS sweeps (
	job TEXT PRIMARY KEY,
	-- The last key that was looked at.
	position TEXT NOT NULL
) STRICT, WITHOUT ROWID;
