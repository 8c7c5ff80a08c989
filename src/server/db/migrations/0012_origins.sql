-- Games are played on from a turn of a finished game.

-- That game, and the turn, from 0; NULL in a game that began anew. The game may be gone.
ALTER TABLE games ADD COLUMN from_game TEXT
	CHECK (length(from_game) BETWEEN 1 AND 20);
ALTER TABLE games ADD COLUMN from_turn INTEGER
	CHECK (from_turn >= 0);
