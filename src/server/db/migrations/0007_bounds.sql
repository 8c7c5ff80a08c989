-- Games opened from one address are counted, and data no longer needed is deleted.

-- How many games were opened from each network, by day.
CREATE TABLE openings (
	-- A hash of the network: whoever reads this table learns no address.
	network TEXT NOT NULL CHECK (length(network) BETWEEN 1 AND 64),
	-- Days since 1970, by UTC.
	day INTEGER NOT NULL CHECK (day > 0),
	rooms INTEGER NOT NULL CHECK (rooms > 0),
	PRIMARY KEY (network, day)
) STRICT, WITHOUT ROWID;

CREATE INDEX openings_by_day ON openings (day);

-- The network from which the game was opened, as above; NULL if unknown.
ALTER TABLE listings ADD COLUMN opener TEXT;

CREATE INDEX listings_by_opener ON listings (opener) WHERE opener IS NOT NULL;

CREATE INDEX guests_by_creation ON users (created_at) WHERE is_guest = 1;

-- How far each scheduled job has got in its table; a run processes only a part.
CREATE TABLE sweeps (
	job TEXT PRIMARY KEY,
	-- The last key that was looked at.
	position TEXT NOT NULL
) STRICT, WITHOUT ROWID;
