-- The tokens by which programs act for an account.

CREATE TABLE api_tokens (
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

CREATE UNIQUE INDEX api_tokens_by_user ON api_tokens (user_id, name);
CREATE INDEX api_tokens_by_end ON api_tokens (expires_at) WHERE expires_at IS NOT NULL;
