-- What one address may open is counted, and what nobody needs any more goes by itself.

-- How many games were opened from where, by day.
CREATE TABLE openings (
	-- A hash of the network: whoever reads this table learns no address.
	network TEXT NOT NULL CHECK (length(network) BETWEEN 1 AND 64),
	-- Days since 1970, by UTC.
	day INTEGER NOT NULL CHECK (day > 0),
	rooms INTEGER NOT NULL CHECK (rooms > 0),
	PRIMARY KEY (network, day)
) STRICT, WITHOUT ROWID;

CREATE INDEX openings_by_day ON openings (day);

-- From where the game was opened, as above; NULL where that is not known.
ALTER TABLE listings ADD COLUMN opener TEXT;

CREATE INDEX listings_by_opener ON listings (opener) WHERE opener IS NOT NULL;

CREATE INDEX guests_by_creation ON users (created_at) WHERE is_guest = 1;

-- How far the clock's jobs have come through a table, of which each does a part.
CREATE TABLE sweeps (
	job TEXT PRIMARY KEY,
	-- The last key that was looked at.
	position TEXT NOT NULL
) STRICT, WITHOUT ROWID;
