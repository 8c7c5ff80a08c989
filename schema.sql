-- D1: what outlives a game, as src/server/db/migrations create it (a test compares
-- them). Only the migrations create or change a database: docs/operating.md says how.
-- Times are epoch ms.

-- A person: a guest, an account, or what is left of a deleted account.
-- A guest who registers keeps the row, and with it the games.
CREATE TABLE IF NOT EXISTS users (
	id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
	name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 64),
	is_guest INTEGER NOT NULL CHECK (is_guest IN (0, 1)),
	created_at INTEGER NOT NULL CHECK (created_at > 0),
	-- The key by which an account's name is compared (src/server/identity/accountName.ts).
	name_key TEXT
		CHECK (name_key IS NULL OR (length(name_key) BETWEEN 1 AND 20 AND is_guest = 0)),
	-- The password's hash, with the parameters of hashing (src/server/identity/scrypt.ts);
	-- `none` for an account without a password.
	password TEXT
		CHECK ((password IS NULL) = (name_key IS NULL)),
	registered_at INTEGER
		CHECK (registered_at >= created_at),
	-- From then on the name is gone; pages say that this player was deleted.
	deleted_at INTEGER
		CHECK (deleted_at IS NULL OR (deleted_at >= registered_at AND name_key IS NULL)),
	-- The key by which names that look alike are found (src/server/identity/nameKey.ts).
	look_key TEXT
		GENERATED ALWAYS AS (replace(replace(replace(replace(replace(replace(replace(name_key, '6', 'b'), '9', 'g'), 'm', 'nn'), 'rn', 'nn'), 'w', 'vv'), 'uu', 'vv'), 'd', 'cl')) VIRTUAL,
	-- Browsers that signed in before this time are new to the account again.
	browsers_since INTEGER
		CHECK (browsers_since > 0),
	-- 1 for the account of a bot: a program plays, and says so.
	is_bot INTEGER NOT NULL DEFAULT 0
		CHECK (is_bot IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS guests_by_creation ON users (created_at) WHERE is_guest = 1;
CREATE UNIQUE INDEX IF NOT EXISTS users_by_name_key ON users (name_key) WHERE name_key IS NOT NULL;
CREATE INDEX IF NOT EXISTS bot_accounts ON users (is_bot) WHERE is_bot = 1;
CREATE INDEX IF NOT EXISTS users_by_look_key ON users (look_key) WHERE look_key IS NOT NULL;

-- Names of deleted accounts, which nobody may take until `free_at`.
CREATE TABLE IF NOT EXISTS retired_names (
	name_key TEXT PRIMARY KEY,
	free_at INTEGER NOT NULL CHECK (free_at > 0),
	look_key TEXT
		GENERATED ALWAYS AS (replace(replace(replace(replace(replace(replace(replace(name_key, '6', 'b'), '9', 'g'), 'm', 'nn'), 'rn', 'nn'), 'w', 'vv'), 'uu', 'vv'), 'd', 'cl')) VIRTUAL
) STRICT, WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS retired_names_by_time ON retired_names (free_at);
CREATE INDEX IF NOT EXISTS retired_names_by_look_key ON retired_names (look_key);

-- Browsers that are signed in.
CREATE TABLE IF NOT EXISTS sessions (
	-- SHA-256 of the cookie's token, in hex: nobody can sign in with what this table holds.
	token_hash TEXT PRIMARY KEY CHECK (length(token_hash) = 64),
	user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
	created_at INTEGER NOT NULL CHECK (created_at > 0),
	-- Updated at most once a day.
	seen_at INTEGER NOT NULL CHECK (seen_at >= created_at),
	expires_at INTEGER NOT NULL CHECK (expires_at > created_at),
	user_agent TEXT NOT NULL CHECK (length(user_agent) <= 300),
	-- When the owner last proved who they are in this session, and by what
	-- (src/server/db/sessions.ts); NULL in sessions older than these columns.
	proved_at INTEGER
		CHECK (proved_at > 0),
	proved_by TEXT
		CHECK (length(proved_by) BETWEEN 1 AND 20),
	-- 1 if it began in a browser that was new to the account, and its owner has not seen that yet.
	is_news INTEGER NOT NULL DEFAULT 0
		CHECK (is_news IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS sessions_by_user ON sessions (user_id, seen_at);
CREATE INDEX IF NOT EXISTS sessions_by_expiry ON sessions (expires_at);
CREATE INDEX IF NOT EXISTS news_by_user ON sessions (user_id) WHERE is_news = 1;

CREATE TABLE IF NOT EXISTS passkeys (
	-- The credential's id and its public key (COSE), both in base64url.
	id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 1400),
	user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
	public_key TEXT NOT NULL CHECK (length(public_key) BETWEEN 1 AND 4000),
	-- How often it has signed, as it says itself; always 0 for those that are on several devices.
	counter INTEGER NOT NULL CHECK (counter >= 0),
	transports TEXT NOT NULL CHECK (length(transports) <= 100),
	name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
	created_at INTEGER NOT NULL CHECK (created_at > 0),
	used_at INTEGER CHECK (used_at >= created_at),
	-- When it last signed with a counter that had been used before, as a copy would.
	refused_at INTEGER CHECK (refused_at > 0)
) STRICT, WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS passkeys_by_user ON passkeys (user_id, created_at);

CREATE TABLE IF NOT EXISTS recovery_codes (
	user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
	-- SHA-256 of the account's id and the code.
	code_hash TEXT NOT NULL CHECK (length(code_hash) = 64),
	created_at INTEGER NOT NULL CHECK (created_at > 0),
	-- NULL while it is good.
	used_at INTEGER CHECK (used_at >= created_at),
	PRIMARY KEY (user_id, code_hash)
) STRICT, WITHOUT ROWID;

-- Accounts of other sites by which one may sign in here.
CREATE TABLE IF NOT EXISTS provider_links (
	provider TEXT NOT NULL CHECK (length(provider) BETWEEN 1 AND 20),
	-- The id of the account there.
	subject TEXT NOT NULL CHECK (length(subject) BETWEEN 1 AND 255),
	user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
	created_at INTEGER NOT NULL CHECK (created_at > 0),
	used_at INTEGER CHECK (used_at >= created_at),
	PRIMARY KEY (provider, subject)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX IF NOT EXISTS provider_links_by_user ON provider_links (user_id, provider);

-- The tokens by which programs act for an account.
CREATE TABLE IF NOT EXISTS api_tokens (
	-- SHA-256 of the token, in hex: no program gets in with what this table holds.
	token_hash TEXT PRIMARY KEY CHECK (length(token_hash) = 64),
	user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
	name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
	-- What it allows (src/api/endpoint.ts), separated by commas.
	scopes TEXT NOT NULL CHECK (length(scopes) BETWEEN 1 AND 100),
	created_at INTEGER NOT NULL CHECK (created_at > 0),
	-- NULL until it is used; updated at most once an hour.
	used_at INTEGER CHECK (used_at >= created_at),
	-- NULL if it has no end.
	expires_at INTEGER CHECK (expires_at > created_at)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX IF NOT EXISTS api_tokens_by_user ON api_tokens (user_id, name);
CREATE INDEX IF NOT EXISTS api_tokens_by_end ON api_tokens (expires_at) WHERE expires_at IS NOT NULL;

-- The challenges of passkeys that have been answered: none is good twice.
CREATE TABLE IF NOT EXISTS used_challenges (
	challenge TEXT PRIMARY KEY CHECK (length(challenge) BETWEEN 1 AND 100),
	expires_at INTEGER NOT NULL CHECK (expires_at > 0)
) STRICT, WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS used_challenges_by_expiry ON used_challenges (expires_at);

-- Browsers that are told by Web Push when a game needs their reader.
CREATE TABLE IF NOT EXISTS push_subscriptions (
	-- The address at the browser's push service. Whoever knows it, and the keys, could send there.
	endpoint TEXT PRIMARY KEY CHECK (length(endpoint) BETWEEN 1 AND 1000),
	user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
	-- The session of the browser, with which the subscription ends; NULL for a guest's browser.
	session TEXT REFERENCES sessions (token_hash) ON DELETE CASCADE,
	-- The browser's keys, by which its messages are encrypted (RFC 8291).
	p256dh TEXT NOT NULL CHECK (length(p256dh) = 87),
	auth TEXT NOT NULL CHECK (length(auth) = 22),
	language TEXT NOT NULL CHECK (length(language) BETWEEN 2 AND 10),
	-- What the browser is told of.
	turns INTEGER NOT NULL CHECK (turns IN (0, 1)),
	begins INTEGER NOT NULL CHECK (begins IN (0, 1)),
	sign_ins INTEGER NOT NULL CHECK (sign_ins IN (0, 1)),
	-- Quiet hours, in minutes after midnight of the time zone; NULL for none.
	quiet_from INTEGER CHECK (quiet_from BETWEEN 0 AND 1439),
	quiet_to INTEGER CHECK (quiet_to BETWEEN 0 AND 1439),
	time_zone TEXT NOT NULL CHECK (length(time_zone) BETWEEN 1 AND 64),
	user_agent TEXT NOT NULL CHECK (length(user_agent) <= 300),
	created_at INTEGER NOT NULL CHECK (created_at > 0),
	-- Whether the browser is told that a game is over; NULL if it subscribed before it could be asked: then as of its turns.
	ends INTEGER
		CHECK (ends IN (0, 1)),
	CHECK ((quiet_from IS NULL) = (quiet_to IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS push_subscriptions_by_user ON push_subscriptions (user_id, created_at);
CREATE INDEX IF NOT EXISTS push_subscriptions_by_session ON push_subscriptions (session) WHERE session IS NOT NULL;

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
	-- The hash of the last position, and the key published at the start: they prove the game's log.
	final_hash TEXT NOT NULL,
	chain_end TEXT NOT NULL,
	-- The family of ratings in which the game counts; NULL if it is not rated.
	family TEXT
		CHECK (length(family) BETWEEN 1 AND 40),
	-- NULL, like `pace`, in games that ended before these columns existed.
	tempo TEXT
		CHECK (tempo IN ('even', 'speed')),
	pace TEXT
		CHECK (pace IN ('none', 'live', 'correspondence')),
	-- How many seats persons had at the end; bots' accounts are not counted.
	persons INTEGER NOT NULL DEFAULT 0
		CHECK (persons >= 0),
	-- Whether the game is listed in the site's public history.
	is_public INTEGER NOT NULL DEFAULT 0
		CHECK (is_public IN (0, 1)),
	-- The shape from which the board was generated; NULL for the plain rectangle, and in games
	-- that ended before this column existed.
	map TEXT
		CHECK (length(map) BETWEEN 1 AND 20),
	-- The finished game, and its turn from 0, from which this one was played on; NULL in a game
	-- that began anew. That game may be gone.
	from_game TEXT
		CHECK (length(from_game) BETWEEN 1 AND 20),
	from_turn INTEGER
		CHECK (from_turn >= 0)
) STRICT, WITHOUT ROWID;

-- Every index ends with the primary key, so a page can continue after (over_at, id).
CREATE INDEX IF NOT EXISTS games_by_end ON games (over_at);
CREATE INDEX IF NOT EXISTS public_games_by_end ON games (over_at) WHERE is_public = 1;
CREATE INDEX IF NOT EXISTS public_games_by_ruleset ON games (ruleset, over_at) WHERE is_public = 1;

CREATE TABLE IF NOT EXISTS seats (
	game_id TEXT NOT NULL REFERENCES games (id) ON DELETE CASCADE,
	seat INTEGER NOT NULL CHECK (seat >= 0),
	-- Either the person or the bot that had the seat.
	user_id TEXT REFERENCES users (id) ON DELETE SET NULL,
	bot TEXT,
	-- The name in the game; empty once the account is deleted.
	name TEXT NOT NULL,
	-- 1 is the winner.
	place INTEGER NOT NULL CHECK (place >= 1),
	-- Copied from the game, to list a person's games in order.
	over_at INTEGER NOT NULL DEFAULT 0
		CHECK (over_at >= 0),
	-- NULL where points do not count, and in games that ended before this column existed.
	points INTEGER
		CHECK (points >= 0),
	PRIMARY KEY (game_id, seat),
	CHECK (user_id IS NULL OR bot IS NULL)
) STRICT, WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS seats_by_user ON seats (user_id, over_at) WHERE user_id IS NOT NULL;

-- Games that are not over, as the list shows them. A directory that has lost its
-- own copy rebuilds it from here. A room keeps its row up to date, and deletes it
-- when the game ends.
CREATE TABLE IF NOT EXISTS listings (
	game_id TEXT PRIMARY KEY CHECK (length(game_id) BETWEEN 1 AND 64),
	region TEXT NOT NULL,
	is_public INTEGER NOT NULL CHECK (is_public IN (0, 1)),
	-- When the room was in this state: older updates are ignored.
	at INTEGER NOT NULL CHECK (at > 0),
	-- A Listing as JSON.
	body TEXT NOT NULL,
	-- The network from which the game was opened, as in `openings`; NULL if unknown.
	opener TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS listings_by_region ON listings (region, at);
CREATE INDEX IF NOT EXISTS listings_by_opener ON listings (opener) WHERE opener IS NOT NULL;

-- The persons who have a seat in games that are not over.
CREATE TABLE IF NOT EXISTS listed_players (
	user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
	game_id TEXT NOT NULL REFERENCES listings (game_id) ON DELETE CASCADE,
	joined_at INTEGER NOT NULL CHECK (joined_at > 0),
	PRIMARY KEY (user_id, game_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS listed_players_by_time ON listed_players (user_id, joined_at);
CREATE INDEX IF NOT EXISTS listed_players_by_game ON listed_players (game_id);

-- A player's strength in a family of modes; without a row, the player has not been rated.
CREATE TABLE IF NOT EXISTS ratings (
	user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
	family TEXT NOT NULL CHECK (length(family) BETWEEN 1 AND 40),
	mu REAL NOT NULL,
	sigma REAL NOT NULL CHECK (sigma > 0),
	-- A strength that the player almost certainly has; ranks are by it.
	floor REAL NOT NULL GENERATED ALWAYS AS (mu - 3 * sigma) VIRTUAL,
	games INTEGER NOT NULL CHECK (games > 0),
	-- How many of these games had another person as a rival.
	peopled_games INTEGER NOT NULL CHECK (peopled_games BETWEEN 0 AND games),
	updated_at INTEGER NOT NULL CHECK (updated_at > 0),
	PRIMARY KEY (user_id, family)
) STRICT, WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS ratings_by_rank ON ratings (family, floor, user_id) WHERE peopled_games > 0;

-- How each game changed a rating. A player's changes are numbered: if two games
-- end at once, the second finds its number taken, and is computed again.
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

-- Pending erasures: games of a deleted account whose rooms still have the name.
-- The row of a game that has no room is deleted as well.
CREATE TABLE IF NOT EXISTS forgettings (
	user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
	game_id TEXT NOT NULL CHECK (length(game_id) BETWEEN 1 AND 64),
	PRIMARY KEY (user_id, game_id)
) STRICT, WITHOUT ROWID;

-- Pending renames: games of a guest who has registered, whose rooms still have the
-- guest's name.
CREATE TABLE IF NOT EXISTS renamings (
	user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
	game_id TEXT NOT NULL CHECK (length(game_id) BETWEEN 1 AND 64),
	PRIMARY KEY (user_id, game_id)
) STRICT, WITHOUT ROWID;

-- The days off that accounts have taken (src/match/daysOff.ts), for a year.
CREATE TABLE IF NOT EXISTS holidays (
	user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
	begins_at INTEGER NOT NULL CHECK (begins_at > 0),
	-- Earlier than was planned if the person came back.
	ends_at INTEGER NOT NULL CHECK (ends_at >= begins_at),
	-- When the person decided this; later than every earlier decision.
	decided_at INTEGER NOT NULL CHECK (decided_at >= begins_at),
	PRIMARY KEY (user_id, begins_at)
) STRICT, WITHOUT ROWID;

-- Pending news of days off: games whose rooms have not heard of a player's latest.
CREATE TABLE IF NOT EXISTS holiday_news (
	user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
	game_id TEXT NOT NULL CHECK (length(game_id) BETWEEN 1 AND 64),
	PRIMARY KEY (user_id, game_id)
) STRICT, WITHOUT ROWID;

-- How many games were opened from each network, by day.
CREATE TABLE IF NOT EXISTS openings (
	-- A keyed hash of the network, which reveals no address.
	network TEXT NOT NULL CHECK (length(network) BETWEEN 1 AND 64),
	-- Days since 1970, by UTC.
	day INTEGER NOT NULL CHECK (day > 0),
	rooms INTEGER NOT NULL CHECK (rooms > 0),
	PRIMARY KEY (network, day)
) STRICT, WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS openings_by_day ON openings (day);

-- How far each scheduled job has got in its table; a run processes only a part.
CREATE TABLE IF NOT EXISTS sweeps (
	job TEXT PRIMARY KEY,
	-- The last key that was processed.
	position TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The chains from which the days' marches are drawn (src/daily/dayChain.ts).
CREATE TABLE IF NOT EXISTS day_chains (
	-- Days since 1970, by UTC.
	first_day INTEGER PRIMARY KEY CHECK (first_day > 0),
	days INTEGER NOT NULL CHECK (days > 0),
	-- The key of the last day: no page shows it before.
	secret TEXT NOT NULL CHECK (length(secret) = 64),
	-- The key published when the chain began.
	chain_end TEXT NOT NULL CHECK (length(chain_end) = 64)
) STRICT;

-- The days' marches, each made the day before.
CREATE TABLE IF NOT EXISTS days (
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

CREATE INDEX IF NOT EXISTS days_by_best_user ON days (best_user) WHERE best_user IS NOT NULL;

-- The scored tries at the days' marches: one a day and player.
CREATE TABLE IF NOT EXISTS day_tries (
	day INTEGER NOT NULL REFERENCES days (day),
	user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
	is_guest INTEGER NOT NULL CHECK (is_guest IN (0, 1)),
	-- By which bots it is played (src/daily/dayEngine.ts).
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
	-- JSON: the lead after each turn; NULL until the game is over and proved.
	leads TEXT CHECK (json_valid(leads)),
	PRIMARY KEY (day, user_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS day_tries_by_rank ON day_tries (day, is_guest, lead DESC, turns, tiles DESC, over_at, user_id)
	WHERE over_at IS NOT NULL;
CREATE INDEX IF NOT EXISTS day_tries_by_user ON day_tries (user_id, day);
CREATE INDEX IF NOT EXISTS day_tries_of_guests ON day_tries (day) WHERE is_guest = 1;
