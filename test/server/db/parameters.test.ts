import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { databaseOf } from "../../../src/server/db/database.ts";
import { insertInParts } from "../../../src/server/db/parameters.ts";

test.each([
	[0, []],
	[1, [2]],
	[50, [100]],
	[51, [100, 2]],
	[120, [100, 100, 40]],
])(
	"%i rows of two values go into statements of at most 100 values",
	(count, values) => {
		const rows = Array.from({ length: count }, (_, i) => ({
			user_id: `player ${i}`,
			game_id: "abcdefghjkmn",
		}));
		const queries = insertInParts(rows, (part) =>
			databaseOf(env.DB).insertInto("renamings").values(part),
		);
		const parameters = queries.map((query) => query.compile().parameters);
		expect(parameters.map(({ length }) => length)).toEqual(values);
		expect(parameters.flat()).toEqual(rows.flatMap(Object.values));
	},
);
