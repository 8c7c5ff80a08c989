-- Games are played on generated boards, and for points.

-- The shape from which the board was generated; NULL for the plain rectangle, and in games
-- that ended before this column existed.
ALTER TABLE games ADD COLUMN map TEXT
	CHECK (length(map) BETWEEN 1 AND 20);

-- NULL where points do not count, and in games that ended before this column existed.
ALTER TABLE seats ADD COLUMN points INTEGER
	CHECK (points >= 0);
