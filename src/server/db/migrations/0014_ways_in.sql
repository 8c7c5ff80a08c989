-- Further ways into an account: passkeys, recovery codes, and accounts of other sites.

-- When the owner last proved who they are in this session, and by what; NULL in sessions
-- that began before this column existed.
ALTER TABLE sessions ADD COLUMN proved_at INTEGER
	CHECK (proved_at > 0);
ALTER TABLE sessions ADD COLUMN proved_by TEXT
	CHECK (length(proved_by) BETWEEN 1 AND 20);
-- 1 if it began in a browser that was new to the account, and its owner has not seen that yet.
ALTER TABLE sessions ADD COLUMN is_news INTEGER NOT NULL DEFAULT 0
	CHECK (is_news IN (0, 1));

CREATE INDEX news_by_user ON sessions (user_id) WHERE is_news = 1;

-- Browsers that signed in before this time are new to the account again.
ALTER TABLE users ADD COLUMN browsers_since INTEGER
	CHECK (browsers_since > 0);

CREATE TABLE passkeys (
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

CREATE INDEX passkeys_by_user ON passkeys (user_id, created_at);

CREATE TABLE recovery_codes (
	user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
	-- SHA-256 of the account's id and the code.
	code_hash TEXT NOT NULL CHECK (length(code_hash) = 64),
	created_at INTEGER NOT NULL CHECK (created_at > 0),
	-- NULL while it is good.
	used_at INTEGER CHECK (used_at >= created_at),
	PRIMARY KEY (user_id, code_hash)
) STRICT, WITHOUT ROWID;

-- Accounts of other sites by which one may sign in here.
CREATE TABLE provider_links (
	provider TEXT NOT NULL CHECK (length(provider) BETWEEN 1 AND 20),
	-- The id of the account there.
	subject TEXT NOT NULL CHECK (length(subject) BETWEEN 1 AND 255),
	user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
	created_at INTEGER NOT NULL CHECK (created_at > 0),
	used_at INTEGER CHECK (used_at >= created_at),
	PRIMARY KEY (provider, subject)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX provider_links_by_user ON provider_links (user_id, provider);

-- The challenges of passkeys that have been answered: none is good twice.
CREATE TABLE used_challenges (
	challenge TEXT PRIMARY KEY CHECK (length(challenge) BETWEEN 1 AND 100),
	expires_at INTEGER NOT NULL CHECK (expires_at > 0)
) STRICT, WITHOUT ROWID;

CREATE INDEX used_challenges_by_expiry ON used_challenges (expires_at);
