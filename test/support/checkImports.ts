import { isBuiltin } from "node:module";
import { posix } from "node:path";
import {
	type Import,
	readSources,
	type SourceFacts,
	type Sources,
} from "./readSources.ts";

/** A path that ends in a slash means the whole folder. */
type Row = { imports: string[]; importsTypes?: string[] };

/** Paths are below src. */
type Room = Row & { packages: string[] | "any" };

const rooms: Record<string, Room> = {
	rules: { imports: [], packages: ["pure-rand", "@noble/hashes"] },
	board: { imports: ["rules/"], packages: [] },
	bots: { imports: ["rules/"], packages: [] },
	analysis: { imports: ["rules/", "bots/"], packages: [] },
	match: { imports: ["rules/", "bots/"], packages: [] },
	daily: {
		imports: ["rules/", "bots/", "match/"],
		packages: ["@noble/hashes"],
	},
	protocol: {
		imports: ["rules/", "bots/botStrengths.ts"],
		importsTypes: ["match/", "daily/"],
		packages: ["zod"],
	},
	// What programs may ask: schemas, of which checks and reference are made.
	api: {
		imports: ["rules/", "protocol/", "bots/botStrengths.ts"],
		importsTypes: ["match/"],
		packages: ["zod"],
	},
	words: { imports: ["rules/"], importsTypes: ["match/"], packages: [] },
	// What a match and its pages say to each other.
	exchange: { imports: ["rules/", "match/", "protocol/"], packages: [] },
	// The package for programs elsewhere (scripts/engine).
	engine: {
		imports: ["rules/", "bots/", "match/", "protocol/"],
		packages: ["@noble/hashes"],
	},
	// The forms that begin a game.
	forms: { imports: ["rules/", "bots/", "match/"], packages: ["zod"] },
	server: {
		imports: [
			...["rules/", "board/", "bots/", "match/", "daily/"],
			...["protocol/", "words/"],
			...["exchange/", "forms/", "api/"],
		],
		packages: "any",
	},
	client: {
		imports: [
			...["rules/", "board/", "bots/", "analysis/", "match/view.ts"],
			"protocol/",
			"words/",
		],
		packages: "any",
	},
};

/** What the pages share. */
const shared = ["ui/", "net/", "board/", "shared/"];

/**
 * Rooms of several folders, and which of the room's other folders each may
 * import; "" stands for the files beside them. Paths are below the
 * room. A page's own folder of the client is no other page's business.
 */
const folders: Record<string, Record<string, Row | "any">> = {
	client: {
		ui: { imports: [] },
		net: { imports: [] },
		board: { imports: ["ui/"] },
		shared: { imports: ["ui/", "net/", "board/"] },
		// The script of every page.
		site: { imports: ["net/", "ui/appBadge.ts"] },
		// Runs beside the pages, in a service worker.
		worker: { imports: [] },
		// What the device keeps of games that are played without a server.
		kept: { imports: ["ui/"] },
		// These games, and the page that shows them.
		local: {
			imports: [...shared, "site/", "kept/", "game/", "replay/", "day/"],
		},
		account: { imports: shared },
		home: { imports: [...shared, "kept/"] },
		notifications: { imports: shared },
		gameList: { imports: shared },
		game: { imports: [...shared, "site/"] },
		replay: { imports: [...shared, "site/"] },
		day: { imports: [...shared, "game/", "kept/", "local/"] },
		// A game on other sites' pages.
		embed: { imports: [...shared, "game/", "replay/"] },
		// The guided first game is planned and shown like any other.
		learn: { imports: [...shared, "game/"] },
	},
	server: {
		// The Worker's entry, and what it assembles.
		"": "any",
		rating: { imports: [] },
		http: {
			imports: ["db/RequestDatabase.ts", "pages/layout/retryScript.ts"],
			importsTypes: ["env.ts"],
		},
		db: {
			imports: [
				...["http/", "rating/", "forms/gameFilter.ts"],
				...["identity/nameKey.ts", "directory/listing.ts"],
			],
			importsTypes: ["games/gameId.ts", "identity/guest.ts"],
		},
		forms: {
			imports: [
				...["push/pushEndpoint.ts", "push/pushKey.ts"],
				"push/quietHours.ts",
			],
			importsTypes: ["env.ts", "identity/", "db/pushSubscriptions.ts"],
		},
		durable: { imports: ["http/"] },
		identity: {
			imports: [
				...["http/", "db/", "forms/", "push/tellOfSignIn.ts"],
				"archive/GameArchive.ts",
			],
			importsTypes: ["env.ts"],
		},
		// What people are told while no page is open.
		push: { imports: ["http/", "db/"] },
		games: {
			imports: ["http/", "db/", "forms/", "identity/"],
			importsTypes: ["env.ts"],
		},
		directory: {
			imports: ["http/", "db/", "durable/", "games/"],
			importsTypes: ["env.ts"],
		},
		// Finished games in R2.
		archive: {
			imports: ["http/", "db/", "room/RoomFault.ts"],
			importsTypes: ["env.ts", "games/gameId.ts"],
		},
		room: {
			imports: [
				...["http/", "db/", "durable/", "games/", "directory/", "rating/"],
				...["push/", "archive/"],
			],
			importsTypes: ["env.ts", "identity/guest.ts", "inbox/api.ts"],
		},
		inbox: {
			imports: ["http/", "db/", "durable/"],
			importsTypes: ["env.ts", "games/gameId.ts", "room/api.ts"],
		},
		days: {
			imports: ["http/", "db/", "room/randomSecret.ts"],
			importsTypes: ["identity/"],
		},
		// Draws what it is given.
		picture: { imports: [] },
		// Pages are pure functions of what they are given.
		pages: {
			imports: [
				...["forms/", "identity/", "rating/"],
				"picture/pictureSize.ts",
			],
			importsTypes: ["http/", "db/", "directory/", "room/", "archive/"],
		},
		routes: "any",
		// Answers programs, as routes answer browsers.
		api: "any",
	},
};

/** Packages that only some files may import, whatever their room allows. */
const keepers: Record<string, string[]> = {
	"cloudflare:workers": [
		"server/worker.ts",
		"server/room/",
		"server/directory/",
		"server/durable/",
		"server/inbox/",
	],
	kysely: ["server/db/"],
	"@simplewebauthn/server": ["server/identity/passkeys/"],
	"@simplewebauthn/browser": ["client/account/"],
	arctic: ["server/identity/providers/"],
	openskill: ["server/rating/"],
};

/** The one Node module for which the platform has no web standard. */
const nodeException = {
	specifier: "node:crypto",
	path: "server/identity/scrypt.ts",
};

/** The one file that imports the names of built files. */
const builtImport = "client/net/importBuilt.ts";

/** What a folder of a room may import besides what all of the room may. */
const alone: Record<string, string[]> = {
	// Games that a page plays by itself, without a server.
	"client/local": ["match/", "exchange/", "forms/"],
	"client/day": ["match/", "daily/"],
};

const pureRooms = [
	"rules",
	"bots",
	"analysis",
	"match",
	"daily",
	"exchange",
	"engine",
];

const banned = new Set([
	...["Date", "performance", "setTimeout", "setInterval"],
	...["crypto", "console", "globalThis"],
	// Math itself, unless one of its members is read by name.
	...["Math", "Math.random", "**"],
	...["sin", "cos", "tan", "asin", "acos", "atan", "atan2"].map(ofMath),
	...["sinh", "cosh", "tanh", "asinh", "acosh", "atanh"].map(ofMath),
	...["exp", "expm1", "log", "log2", "log10", "log1p"].map(ofMath),
	...["pow", "hypot", "cbrt"].map(ofMath),
]);

function ofMath(name: string): string {
	return `Math.${name}`;
}

/** Every violation of the import table and its bans, as `path:line: what is wrong`. */
export function checkImports(sources: Sources): string[] {
	const files = readSources(sources);
	return [...files.flatMap(checkFile), ...findCycles(files)];
}

function checkFile(file: SourceFacts): string[] {
	const room = rooms[roomOf(file.path)];
	if (!room) return [`${file.path}:1: src has no such folder in its table`];
	if (rowFor(file.path) === undefined)
		return [
			`${file.path}:1: ${roomOf(file.path)} has no such folder in its table`,
		];
	const wrongs = file.imports.map((found) => ({
		line: found.line,
		what: wrongWith(found, file.path, room),
	}));
	if (pureRooms.includes(roomOf(file.path)))
		for (const { name, line } of file.uses)
			if (banned.has(name)) wrongs.push({ line, what: `${name} is banned` });
	return wrongs
		.filter(({ what }) => what !== undefined)
		.map(({ line, what }) => `${file.path}:${line}: ${what}`);
}

function wrongWith(
	found: Import,
	path: string,
	room: Room,
): string | undefined {
	const { specifier } = found;
	if (specifier === undefined)
		return belowSrc(path) === builtImport
			? undefined
			: "a computed import cannot be checked";
	if (specifier.startsWith(".")) return wrongWithFile(found, path, room);
	if (isBuiltin(specifier))
		return isNodeException(specifier, path)
			? undefined
			: `${specifier} is a Node built-in`;
	return wrongWithPackage(specifier, path, room);
}

function isNodeException(specifier: string, path: string): boolean {
	return (
		specifier === nodeException.specifier &&
		belowSrc(path) === nodeException.path
	);
}

function wrongWithFile(
	found: Import,
	path: string,
	room: Room,
): string | undefined {
	const specifier = found.specifier as string;
	if (!/\.tsx?$/.test(specifier)) return `${specifier} lacks its .ts extension`;
	const target = resolve(path, specifier);
	const own = `${roomOf(path)}/`;
	if (!isWithin(target, ["src/"])) return `${specifier} is outside src`;
	const place = belowSrc(target);
	if (isWithin(place, [own])) return wrongWithFolder(found, target, path);
	const row = { ...room, imports: [...room.imports, ...extrasOf(path)] };
	return wrongWithRow(found, { row, own, target: place, place });
}

function extrasOf(path: string): string[] {
	return alone[`${roomOf(path)}/${folderOf(path)}`] ?? [];
}

/** Within a room. */
function wrongWithFolder(
	found: Import,
	target: string,
	path: string,
): string | undefined {
	const row = rowFor(path);
	if (row === undefined || row === "any") return undefined;
	if (folderOf(target) === folderOf(path)) return undefined;
	const place = belowSrc(target);
	return wrongWithRow(found, {
		row,
		own: `${roomOf(path)}/${folderOf(path)}/`,
		target: place,
		place: place.replace(/^\w+\//, ""),
	});
}

type Crossing = {
	readonly row: Row;
	/** The folder that imports. */
	readonly own: string;
	/** Below src. */
	readonly target: string;
	/** The same as the row has it. */
	readonly place: string;
};

function wrongWithRow(
	{ isTypeOnly }: Import,
	{ row, own, target, place }: Crossing,
): string | undefined {
	if (isWithin(place, row.imports)) return undefined;
	if (!isWithin(place, row.importsTypes ?? []))
		return `${own} may not import ${target}`;
	return isTypeOnly
		? undefined
		: `${own} may import ${target} only with import type`;
}

/** The row of a file's folder; undefined if its room's table lacks it. */
function rowFor(path: string): Row | "any" | undefined {
	const table = folders[roomOf(path)];
	return table ? table[folderOf(path)] : "any";
}

function wrongWithPackage(
	specifier: string,
	path: string,
	room: Room,
): string | undefined {
	const name = packageOf(specifier);
	const place = belowSrc(path);
	const keeper = keepers[name];
	if (keeper && !isWithin(place, keeper))
		return `only ${keeper.join(", ")} may import ${name}`;
	if (room.packages === "any" || room.packages.includes(name)) return undefined;
	return `${roomOf(path)}/ may not import the package ${name}`;
}

/** Cycles of files that import each other, including imports of types. */
function findCycles(files: SourceFacts[]): string[] {
	const edges = new Map(files.map((file) => [file.path, targetsOf(file)]));
	const done = new Set<string>();
	const cycles: string[] = [];
	const visit = (path: string, trail: string[]): void => {
		const start = trail.indexOf(path);
		if (start >= 0) {
			const ring = [...trail.slice(start), path].map(belowSrc);
			cycles.push(`${path}:1: import cycle: ${ring.join(" -> ")}`);
			return;
		}
		if (done.has(path)) return;
		for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
		done.add(path);
	};
	for (const path of edges.keys()) visit(path, []);
	return cycles;
}

function targetsOf(file: SourceFacts): string[] {
	return file.imports
		.flatMap(({ specifier }) => specifier ?? [])
		.filter((specifier) => specifier.startsWith("."))
		.map((specifier) => resolve(file.path, specifier))
		.filter((target) => !isPlatformCycle(file.path, target));
}

/** The platform gives the Worker's objects access to each other through one type that names them all. */
function isPlatformCycle(path: string, target: string): boolean {
	return (
		belowSrc(path) === "server/env.ts" &&
		isWithin(belowSrc(target), [
			"server/room/",
			"server/directory/",
			"server/inbox/",
		])
	);
}

function resolve(path: string, specifier: string): string {
	return posix.join(posix.dirname(path), specifier);
}

function belowSrc(path: string): string {
	return path.replace(/^src\//, "");
}

function roomOf(path: string): string {
	return belowSrc(path).split("/")[0] as string;
}

/** Of the room; empty for a file that lies in none. */
function folderOf(path: string): string {
	const [, folder = "", file] = belowSrc(path).split("/");
	return file === undefined ? "" : folder;
}

function packageOf(specifier: string): string {
	const parts = specifier.split("/");
	return parts.slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
}

function isWithin(path: string, places: string[]): boolean {
	return places.some((place) =>
		place.endsWith("/") ? path.startsWith(place) : path === place,
	);
}
