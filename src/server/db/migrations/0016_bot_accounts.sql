-- Accounts by which programs play.

-- 1 for the account of a bot: a program plays, and says so.
ALTER TABLE users ADD COLUMN is_bot INTEGER NOT NULL DEFAULT 0
	CHECK (is_bot IN (0, 1));

CREATE INDEX bot_accounts ON users (is_bot) WHERE is_bot = 1;
