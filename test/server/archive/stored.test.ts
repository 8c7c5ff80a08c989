/** Games as earlier versions put them into the archive, each in the form of its time. */
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { unpackLog } from "../../../src/rules/archive.ts";
import { verify } from "../../../src/rules/verify.ts";
import { gzip } from "../../../src/server/archive/gzip.ts";
import { restoredRows } from "../../../src/server/archive/restoredRows.ts";
import { newGameId } from "../../../src/server/games/gameId.ts";
import { openAs } from "../support/storedRooms.ts";
import { roomOf, Visitor } from "../support/visitor.ts";

const files = import.meta.glob<string>("./stored/*.ndjson", {
	query: "?raw",
	import: "default",
	eager: true,
});

const FIRST = /"id":"(\w+)"/;
const PERSON = /"type":"person","player":"([\w-]+)","name":"([^"]+)"/;

test.each(Object.entries(files))(
	"%s: is shown and proved, and its room is brought back with a rematch",
	async (_, text) => {
		const id = newGameId(env.SESSION_SECRET);
		const moved = text.replaceAll(FIRST.exec(text)![1], id);
		const key = `games/public/${id}.ndjson.gz`;
		await env.ARCHIVE.put(key, await gzip(moved));
		expect(await new Visitor().view(id)).toMatchObject({ type: "over" });
		const response = await new Visitor().fetch(`/game/${id}/log.json`);
		expect(verify(unpackLog(await response.json()))).toBeNull();
		const [, player, name] = PERSON.exec(text)!;
		const person = { player, name } as Parameters<typeof openAs>[1];
		const tab = await openAs(id, person);
		expect((await tab.next("view")).view).toMatchObject({ viewer: 0 });
		expect(await roomOf(id).rematch(person)).toMatchObject({ type: "game" });
		tab.close();
	},
);

test("a copy of the database of form 1 is read", () => {
	const user = {
		...{ name: "users", columns: ["id", "name"], key: ["id"] },
		references: [],
	};
	const to = { table: "users", to: "id", isEmptied: true };
	const session = {
		...{ name: "sessions", columns: ["token", "user_id"], key: ["token"] },
		references: [{ column: "user_id", ...to }],
	};
	const head = { form: 1, startedAt: 1, tables: [session, user] };
	const rows = [
		...[
			["sessions", "a", "u1"],
			["sessions", "b", "u2"],
		],
		["users", "u1", "Amber Fox"],
	];
	const text = [head, ...rows].map((line) => JSON.stringify(line)).join("\n");
	expect(restoredRows(text)).toEqual([
		{ name: "users", columns: user.columns, rows: [["u1", "Amber Fox"]] },
		{
			...{ name: "sessions", columns: session.columns },
			rows: [
				["a", "u1"],
				["b", null],
			],
		},
	]);
	expect(() => restoredRows(text.replace('"form":1', '"form":2'))).toThrow();
});
