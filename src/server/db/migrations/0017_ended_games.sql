-- Browsers are told that a game is over, too.

-- Whether the browser is told; NULL if it subscribed before it could be asked: then as of its turns.
ALTER TABLE push_subscriptions ADD COLUMN ends INTEGER
	CHECK (ends IN (0, 1));
