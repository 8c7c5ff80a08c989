-- Browsers that are told by Web Push when a game needs their reader.
CREATE TABLE push_subscriptions (
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
	CHECK ((quiet_from IS NULL) = (quiet_to IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX push_subscriptions_by_user ON push_subscriptions (user_id, created_at);
CREATE INDEX push_subscriptions_by_session ON push_subscriptions (session) WHERE session IS NOT NULL;
