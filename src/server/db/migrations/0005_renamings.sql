-- A guest who registers gets their new name in each of their games, one after the other.

CREATE TABLE renamings (
	user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
	game_id TEXT NOT NULL CHECK (length(game_id) BETWEEN 1 AND 64),
	PRIMARY KEY (user_id, game_id)
) STRICT, WITHOUT ROWID;
