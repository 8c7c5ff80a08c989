-- Deleting an account also removes the name from each of its games, one after the other.

CREATE TABLE forgettings (
	user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
	game_id TEXT NOT NULL CHECK (length(game_id) BETWEEN 1 AND 64),
	PRIMARY KEY (user_id, game_id)
) STRICT, WITHOUT ROWID;

-- Accounts that were deleted before this table existed.
INSERT INTO forgettings
SELECT user_id, game_id FROM users JOIN seats ON user_id = users.id WHERE deleted_at IS NOT NULL;
