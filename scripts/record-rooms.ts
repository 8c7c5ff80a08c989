// Plays rooms and saves their stored data in test/server/room/stored, where a test opens them and
// continues play: `npm run record:rooms -- --help`.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { only, readArguments, UsageError } from "./cli/arguments.ts";
import { runCommand, usageText } from "./cli/runCommand.ts";
import { RoomRegistry } from "./record/rooms/RoomRegistry.ts";
import { SHARED_RECIPES, SOLO_RECIPES } from "./record/rooms/recipes.ts";
import { loadSources } from "./record/rooms/sources.ts";
import { root } from "./server/wrangler.ts";

type RecordOptions = {
	/** Where the files are written. */
	readonly folder: string;
	/** The checkout whose rooms are played. */
	readonly checkout: string;
};

await runCommand({
	usage: usageText(
		"npm run record:rooms -- VERSION [options]",
		"Plays rooms and keeps what they store, before the form of that changes: what it records is the form there is.",
		[
			["VERSION", "the number of that form, which names the folder"],
			[
				"--out FOLDER",
				"writes there instead of into test/server/room/stored/VERSION",
			],
			["--root FOLDER", "plays by the sources of another checkout"],
		],
	),
	parse: parseOptions,
	run: recordRooms,
});

function parseOptions(args: string[]): RecordOptions {
	const { values, positionals } = readArguments({
		args,
		allowPositionals: true,
		options: { root: { type: "string" }, out: { type: "string" } },
	});
	const version = only(positionals, "VERSION");
	if (!/^\d+$/.test(version))
		throw new UsageError(`VERSION must be a number, not ${version}.`);
	return {
		folder: values.out ?? join(root, "test/server/room/stored", version),
		checkout: values.root ?? root,
	};
}

async function recordRooms({ folder, checkout }: RecordOptions): Promise<void> {
	mkdirSync(folder, { recursive: true });
	const sources = await loadSources(checkout);
	const rooms = new RoomRegistry(sources);
	const recipes = {
		...SOLO_RECIPES,
		...(sources.isFirst ? {} : SHARED_RECIPES),
	};
	for (const [name, play] of Object.entries(recipes)) {
		const room = await play(rooms.named(name), { rooms, sources });
		const { type, phase, turn } = await room.view();
		writeFileSync(join(folder, `${name}.sql`), room.dump());
		console.log(name, type, phase ?? "", turn);
	}
	// The rooms' timers would keep this process alive.
	process.exit(0);
}
