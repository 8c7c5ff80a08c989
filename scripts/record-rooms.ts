/**
 * Plays rooms and keeps what is in their storage in test/server/room/stored,
 * where a test opens them and plays on. To be run before the form of what a
 * room stores changes: what is recorded is the form there is.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import {
	Context,
	type Message,
	type RoomSocket,
	standIn,
} from "./record/rooms/fakePlatform.ts";

const HELP = `Usage: npm run record:rooms -- VERSION [--root DIR] [--out DIR]
Writes test/server/room/stored/VERSION/*.sql, or into --out. --root plays by the
sources of another checkout.`;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		root: { type: "string" },
		out: { type: "string" },
		help: { type: "boolean" },
	},
});
const [version] = positionals;
if (values.help || version === undefined || !/^\d+$/.test(version)) {
	console.log(HELP);
	process.exit(values.help ? 0 : 2);
}

const repo = fileURLToPath(new URL("..", import.meta.url));
const folder = `${values.out ?? `${repo}test/server/room/stored/${version}`}/`;
const sources = pathToFileURL(`${values.root ?? repo}/src/`);

type Guest = { readonly player: string; readonly name: string };
type Fields = Readonly<Record<string, string>>;

/** What is asked of a room; the first form had `create` alone. */
type Room = {
	create?(setup: object): Promise<void>;
	enter(setup: object, guest: Guest): Promise<unknown>;
	ask(guest: Guest, request: Message): Promise<unknown>;
	view(player: string): Promise<string | { readonly json: string }>;
	rematch(guest: Guest): Promise<unknown>;
	fetch(request: Request): Promise<{ webSocket: unknown }>;
	webSocketMessage(socket: RoomSocket, text: string): Promise<void>;
};

standIn();

/** Imports a source; another checkout may have it under an older path. */
function load(...paths: string[]) {
	const urls = paths.map((path) => new URL(path, sources));
	return import((urls.find((url) => existsSync(url)) ?? urls[0]).href);
}

const { GameRoom } = (await load("server/room/GameRoom.ts")) as {
	GameRoom: new (ctx: Context, env: object) => Room;
};

const ANN = guest(1, "Amber Fox");
const BEN = guest(2, "Brisk Owl");

function guest(n: number, name: string): Guest {
	return { player: `${n}0000000-0000-4000-8000-00000000000${n}`, name };
}

/** A room, and what is done in it. */
class Table {
	readonly id: string;
	readonly context = new Context();
	readonly room: Room;
	readonly guests: Guest[] = [];
	readonly #tabs = new Map<string, RoomSocket>();

	constructor(id: string) {
		this.id = id;
		// Nothing is delivered, so that a result is still there to be.
		this.room = new GameRoom(this.context, {
			DB: {},
			SESSION_SECRET: "only for recording",
			DIRECTORIES: {
				getByName: () => ({ report: async () => {}, remove: async () => {} }),
			},
			GAME_ROOMS: { getByName: tableOf },
		});
	}

	async enter(setup: object, visitor: Guest): Promise<unknown> {
		this.guests.push(visitor);
		return this.room.enter(setup, visitor);
	}

	/** A game against bots. */
	async solo(fields: Fields): Promise<void> {
		const { parsePlay, settingsOf } = await load(
			"server/forms/playForm.ts",
			"server/playForm.ts",
		);
		const asked = settingsOf(parsePlay(fields).choices);
		if (this.room.create === undefined) {
			await this.enter({ id: this.id, region: "europe", settings: asked }, ANN);
			return;
		}
		const holders = [{ type: "person", ...ANN }, ...asked.bots];
		this.guests.push(ANN);
		await this.room.create({ id: this.id, settings: asked.settings, holders });
	}

	/** A game of two people and, once it begins, a bot. */
	async shared(fields: Fields): Promise<void> {
		const { parseGame, gameSettingsOf } = await load(
			"server/forms/gameForm.ts",
			"server/gameForm.ts",
		);
		const settings = gameSettingsOf(
			parseGame({ board: "9x7", seats: "3", ...fields }).choices,
		);
		const setup = { id: this.id, region: "europe", settings };
		await this.enter(setup, ANN);
		await this.enter(setup, BEN);
		await this.tell(BEN, { type: "clock", sent: 1 });
	}

	async tell({ player, name }: Guest, message: Message): Promise<void> {
		let tab = this.#tabs.get(player);
		if (tab === undefined) {
			const query = new URLSearchParams({ player, name, v: "2" });
			await this.room.fetch(new Request(`https://room/socket?${query}`));
			tab = this.context.getWebSockets(player)[0];
			this.#tabs.set(player, tab);
		}
		await this.room.webSocketMessage(tab, JSON.stringify(message));
	}

	/** How it stands, as one of the guests sees it. */
	async view(): Promise<{ phase?: string; turn: number; type: string }> {
		const answer = await this.room.view(this.guests[0].player);
		const view = JSON.parse(typeof answer === "string" ? answer : answer.json);
		return { ...view, turn: view.position?.turn ?? 0 };
	}

	keep(name: string): void {
		const { id, guests } = this;
		const head = { id, savedAt: Date.now(), persons: guests };
		const text = [`-- ${JSON.stringify(head)}`, ...this.context.dump()];
		writeFileSync(`${folder}${name}.sql`, `${text.join("\n")}\n`);
	}
}

const tables = new Map<string, Table>();

function tableOf(id: string): Table {
	const known = tables.get(id) ?? new Table(id);
	tables.set(id, known);
	return known;
}

function newTable(name: string): Table {
	return tableOf(
		name
			.toLowerCase()
			.replaceAll(/[^a-hjkmnp-z]/g, "")
			.padEnd(12, "z")
			.slice(0, 12),
	);
}

/** Everybody gives an order and is ready. */
async function playTurn(table: Table, guests: readonly Guest[]): Promise<void> {
	const { turn } = await table.view();
	for (const [i, who] of guests.entries())
		for (const target of [12 + i, 7 + i, -1])
			await table.tell(who, {
				type: "order",
				id: `${turn}.${target}`,
				turn,
				target,
			});
	for (const who of guests) await ready(table, who);
}

async function ready(table: Table, who: Guest): Promise<void> {
	const { phase, turn } = await table.view();
	// The first form knew no phase.
	const message = table.room.create
		? { type: "ready", turn }
		: { type: "ready", turn, phase };
	await table.tell(who, message);
}

const SOLO = { board: "9x7", bots: "1" };
const FREE = {
	...{ ruleset: "free-neighbor", plans: "sealed" },
	...{ board: "5x5", bots: "1" },
};

const RECIPES: Readonly<Record<string, (table: Table) => Promise<unknown>>> = {
	async waiting(table) {
		await table.solo(SOLO);
	},
	/** Two turns are over, and an order of the third is taken. */
	async collecting(table) {
		await table.solo(SOLO);
		for (let i = 0; (await table.view()).turn < 2 && i < 9; i++)
			await ready(table, ANN);
		while ((await table.view()).phase === "waiting") await ready(table, ANN);
		const { turn } = await table.view();
		await table.tell(ANN, { type: "order", id: "mine", turn, target: -1 });
	},
	/** The first turn, of which an order is taken. */
	async free(table) {
		await table.solo(FREE);
		await table.tell(ANN, { type: "order", id: "mine", turn: 0, target: 3 });
	},
	async freeLater(table) {
		await table.solo(FREE);
		await playTurn(table, [ANN]);
		await playTurn(table, [ANN]);
		const { turn } = await table.view();
		await table.tell(ANN, { type: "order", id: "mine", turn, target: 3 });
	},
	async overGivenUp(table) {
		await table.solo(FREE);
		await playTurn(table, [ANN]);
		await table.tell(ANN, { type: "resign" });
	},
	async overPlayed(table) {
		await table.solo({ ...FREE, end: "turn-limit", turns: "2" });
		for (let i = 0; i < 3; i++) await playTurn(table, [ANN]);
	},
};

/** Games that people share, which the first form had not. */
const SHARED: typeof RECIPES = {
	async lobby(table) {
		await table.shared({ access: "link" });
	},
	/** One has come to the same again, and another is expected. */
	async lobbyAgain(table) {
		const first = newTable(`${table.id.slice(0, 6)}first`);
		await playShared(first, { end: "turn-limit", turns: "1" });
		while ((await first.view()).type === "playing")
			for (const who of [ANN, BEN]) await ready(first, who);
		await first.room.rematch(ANN);
		return [...tables.values()].at(-1) as Table;
	},
	async people(table) {
		await playShared(table);
		const { turn } = await table.view();
		await table.tell(ANN, { type: "order", id: "mine", turn, target: -1 });
	},
	/** Over, and played again. */
	async peopleOver(table) {
		await playShared(table);
		await table.tell(BEN, { type: "resign" });
		await table.tell(ANN, { type: "resign" });
		await table.room.rematch(ANN);
		const { saveRated } = await load(
			"server/room/storage/rated.ts",
			"server/room/rated.ts",
		);
		saveRated(table.context.storage.sql, { changes: [[0, 1500, 1510, 1]] });
	},
};

async function playShared(table: Table, rules: Fields = {}): Promise<void> {
	await table.shared({ access: "link", fill: "normal", ...rules });
	await table.room.ask(ANN, { type: "begin" });
	await ready(table, ANN);
	await ready(table, BEN);
	await playTurn(table, [ANN, BEN]);
	for (const who of [ANN, BEN])
		if ((await table.view()).phase === "waiting") await ready(table, who);
}

mkdirSync(folder, { recursive: true });
const isFirst = "create" in GameRoom.prototype;
for (const [name, play] of Object.entries({
	...RECIPES,
	...(isFirst ? {} : SHARED),
})) {
	const table = newTable(name);
	const other = await play(table);
	const kept = other instanceof Table ? other : table;
	const { type, phase, turn } = await kept.view();
	kept.keep(name);
	console.log(name, type, phase ?? "", turn);
}
process.exit(0);
