-- Names that look alike, which are more than those with the same key. A new name
-- may not look like an existing one. Existing names stay, and sign in as before.

ALTER TABLE users ADD COLUMN look_key TEXT
	GENERATED ALWAYS AS (replace(replace(replace(replace(replace(replace(replace(name_key, '6', 'b'), '9', 'g'), 'm', 'nn'), 'rn', 'nn'), 'w', 'vv'), 'uu', 'vv'), 'd', 'cl')) VIRTUAL;

CREATE INDEX users_by_look_key ON users (look_key) WHERE look_key IS NOT NULL;

ALTER TABLE retired_names ADD COLUMN look_key TEXT
	GENERATED ALWAYS AS (replace(replace(replace(replace(replace(replace(replace(name_key, '6', 'b'), '9', 'g'), 'm', 'nn'), 'rn', 'nn'), 'w', 'vv'), 'uu', 'vv'), 'd', 'cl')) VIRTUAL;

CREATE INDEX retired_names_by_look_key ON retired_names (look_key);
