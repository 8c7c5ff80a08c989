-- The lead after each turn of a finished try, for the result that its player shares.

-- JSON; NULL until the game is over and proved.
ALTER TABLE day_tries ADD COLUMN leads TEXT CHECK (json_valid(leads));
