import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { checkImports } from "./support/checkImports.ts";
import type { Sources } from "./support/readSources.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

function readTree(): Sources {
	const paths = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" })
		.map((path) => `src/${path.replaceAll("\\", "/")}`)
		.filter((path) => /\.tsx?$/.test(path));
	return Object.fromEntries(
		paths.map((path) => [path, readFileSync(root + path, "utf8")]),
	);
}

/** What is wrong with one file of this text, without its path. */
function wrongsIn(path: string, text: string): string[] {
	return checkImports({ [`src/${path}`]: text }).map((wrong) =>
		wrong.replace(/^.*?: /, ""),
	);
}

test("the sources keep to the import table", () => {
	expect(checkImports(readTree())).toEqual([]);
});

describe("a folder imports only what its row allows", () => {
	test.each([
		["rules/turn.ts", "../match/view.ts"],
		["rules/turn.ts", "../bots/bot.ts"],
		["rules/turn.ts", "../board/layout.ts"],
		["board/layout.ts", "../match/view.ts"],
		["board/layout.ts", "../client/ui/dom.ts"],
		["bots/bot.ts", "../match/view.ts"],
		["bots/bot.ts", "../board/layout.ts"],
		["bots/bot.ts", "../protocol/version.ts"],
		["match/decide.ts", "../words/en.ts"],
		["protocol/version.ts", "../words/en.ts"],
		["words/en.ts", "../server/app.ts"],
		["server/app.ts", "../client/main.ts"],
		["client/game/main.ts", "../../server/app.ts"],
		["client/game/main.ts", "../../match/decide.ts"],
	])("%s may not import %s", (path, target) => {
		const folder = path.split("/")[0];
		const message = `${folder}/ may not import ${target.replace(/^(\.\.\/)+/, "")}`;
		expect(wrongsIn(path, `import { a } from "${target}";`)).toEqual([message]);
		expect(wrongsIn(path, `import type { a } from "${target}";`)).toEqual([
			message,
		]);
	});

	test.each([
		["rules/turn.ts", "./steps/spawn.ts"],
		["rules/steps/spawn.ts", "../position.ts"],
		["bots/bot.ts", "../rules/turn.ts"],
		["match/decide.ts", "../bots/bot.ts"],
		["words/en.ts", "../rules/event.ts"],
		["board/layout.ts", "../rules/hex.ts"],
		["server/pages/board/Board.tsx", "../../../board/layout.ts"],
		["client/board/Board.ts", "../../board/layout.ts"],
		["server/room/room.ts", "../../match/decide.ts"],
		["client/game/main.ts", "../../match/view.ts"],
	])("%s may import %s", (path, target) => {
		expect(wrongsIn(path, `import { a } from "${target}";`)).toEqual([]);
	});

	test("protocol and words take types alone from match", () => {
		for (const folder of ["protocol", "words"]) {
			const wrong = `${folder}/ may import match/view.ts only with import type`;
			for (const [text, wrongs] of [
				[`import type { View } from "../match/view.ts";`, []],
				[`export type { View } from "../match/view.ts";`, []],
				[`type View = import("../match/view.ts").View;`, []],
				[`import { view } from "../match/view.ts";`, [wrong]],
				[`import { type View } from "../match/view.ts";`, [wrong]],
				[`export * from "../match/view.ts";`, [wrong]],
			] as const)
				expect(wrongsIn(`${folder}/a.ts`, text)).toEqual(wrongs);
		}
	});

	test("a file outside the table's folders is refused", () => {
		const wrong = "src has no such folder in its table";
		expect(wrongsIn("utils/a.ts", "")).toEqual([wrong]);
		expect(wrongsIn("a.ts", "")).toEqual([wrong]);
	});

	test("nothing is imported from outside src", () => {
		expect(
			wrongsIn("server/app.ts", `import "../../scripts/test.ts";`),
		).toEqual(["../../scripts/test.ts is outside src"]);
	});
});

describe("a folder of the server imports only what its row allows", () => {
	test.each([
		["server/http/headers.ts", "../identity/visitorOf.ts"],
		["server/http/headers.ts", "../db/accounts.ts"],
		["server/db/accounts.ts", "../routes/routes.ts"],
		["server/forms/form.ts", "../pages/pages.ts"],
		["server/identity/visitorOf.ts", "../routes/shared/chromeOf.ts"],
		["server/room/GameRoom.ts", "../pages/pages.ts"],
		["server/directory/Directory.ts", "../room/GameRoom.ts"],
		["server/pages/home/HomePage.tsx", "../../routes/routes.ts"],
	])("%s may not import %s", (path, target) => {
		const folder = path.split("/").slice(0, 2).join("/");
		const place = target.replace(/^(\.\.\/)+/, "");
		const message = `${folder}/ may not import server/${place}`;
		for (const text of [
			`import { a } from "${target}";`,
			`import type { a } from "${target}";`,
		])
			expect(wrongsIn(path, text)).toEqual([message]);
	});

	test("a page knows of the database only what its rows are", () => {
		const path = "server/pages/home/HomePage.tsx";
		const target = "../../db/pastGame.ts";
		expect(wrongsIn(path, `import type { a } from "${target}";`)).toEqual([]);
		expect(wrongsIn(path, `import { a } from "${target}";`)).toEqual([
			"server/pages/ may import server/db/pastGame.ts only with import type",
		]);
	});
});

describe("a folder of the client imports only what its row allows", () => {
	test.each([
		["client/ui/dom.ts", "../net/retry.ts"],
		["client/net/retry.ts", "../ui/dom.ts"],
		["client/board/Board.ts", "../shared/describe.ts"],
		["client/board/Board.ts", "../game/state.ts"],
		["client/shared/describe.ts", "../game/forecast.ts"],
		["client/replay/main.ts", "../game/state.ts"],
		["client/game/lazy/QuickChat.ts", "../../replay/main.ts"],
		["client/home/home.ts", "../gameList/GameList.ts"],
		["client/site/site.ts", "../ui/dom.ts"],
	])("%s may not import %s", (path, target) => {
		const folder = path.split("/").slice(0, 2).join("/");
		const place = target.replace(/^(\.\.\/)+/, "");
		const message = `${folder}/ may not import client/${place}`;
		for (const text of [
			`import { a } from "${target}";`,
			`import type { a } from "${target}";`,
			`import("${target}");`,
		])
			expect(wrongsIn(path, text)).toEqual([message]);
	});

	test.each([
		["client/game/lazy/QuickChat.ts", "../state.ts"],
		["client/game/panels/LogPanel.ts", "../lazy/QuickChat.ts"],
		["client/game/main.ts", "../site/site.ts"],
		["client/replay/main.ts", "../shared/describe.ts"],
		["client/shared/SeatsPanel.ts", "../board/model.ts"],
		["client/board/Board.ts", "../ui/dom.ts"],
	])("%s may import %s", (path, target) => {
		expect(wrongsIn(path, `import { a } from "${target}";`)).toEqual([]);
	});

	test("a file outside the table's folders is refused", () => {
		const wrong = "client has no such folder in its table";
		expect(wrongsIn("client/utils/a.ts", "")).toEqual([wrong]);
		expect(wrongsIn("client/a.ts", "")).toEqual([wrong]);
	});
});

describe("every way to import is seen", () => {
	test.each([
		`import "../match/match.ts";`,
		`import a from "../match/match.ts";`,
		`import * as a from "../match/match.ts";`,
		`import\n// aside\n{ a } from\n'../match/match.ts';`,
		`export { a } from "../match/match.ts";`,
		`export * from "../match/match.ts";`,
		`export * as a from "../match/match.ts";`,
		`const a = await import("../match/match.ts");`,
		"const a = await import(`../match/match.ts`);",
		`type A = import("../match/match.ts").A;`,
		`type A = typeof import("../match/match.ts");`,
	])("%s", (text) => {
		expect(wrongsIn("rules/a.ts", text)).toEqual([
			"rules/ may not import match/match.ts",
		]);
	});

	test("a computed import is refused", () => {
		expect(wrongsIn("server/app.ts", "import(name);")).toEqual([
			"a computed import cannot be checked",
		]);
	});

	test("an import in a comment or a string is none", () => {
		const text = `// import "../match/match.ts"\nconst a = 'import "../match/match.ts"';`;
		expect(wrongsIn("rules/a.ts", text)).toEqual([]);
	});

	test("the line of the import is told", () => {
		expect(
			checkImports({ "src/rules/a.ts": `\n\nimport "../match/match.ts";` }),
		).toEqual(["src/rules/a.ts:3: rules/ may not import match/match.ts"]);
	});
});

describe("packages", () => {
	test.each([
		["rules/random.ts", "pure-rand/generator/xoroshiro128plus"],
		["rules/random.ts", "@noble/hashes/sha2.js"],
		["protocol/fromClient.ts", "zod"],
		["server/worker.ts", "cloudflare:workers"],
		["server/room/room.ts", "cloudflare:workers"],
		["server/directory/directory.ts", "cloudflare:workers"],
		["server/db/games.ts", "kysely"],
		["server/app.ts", "hono"],
	])("%s may import %s", (path, name) => {
		expect(wrongsIn(path, `import { a } from "${name}";`)).toEqual([]);
	});

	test.each([
		["rules/random.ts", "zod"],
		["rules/random.ts", "@noble/curves/p256.js"],
		["bots/bot.ts", "pure-rand"],
		["match/match.ts", "zod"],
		["words/en.ts", "zod"],
		["protocol/fromClient.ts", "hono"],
	])("%s may not import %s", (path, name) => {
		const wrongs = wrongsIn(path, `import { a } from "${name}";`);
		expect(wrongs).toHaveLength(1);
		expect(wrongs[0]).toContain("may not import the package");
	});

	test.each([
		["server/app.ts", "cloudflare:workers"],
		["server/roommate.ts", "cloudflare:workers"],
		["client/game/main.ts", "cloudflare:workers"],
		["server/room/room.ts", "kysely"],
		["server/app.ts", "kysely/helpers/sqlite"],
		["client/game/main.ts", "kysely"],
	])("%s is not one of the few that may import %s", (path, name) => {
		const wrongs = wrongsIn(path, `import type { A } from "${name}";`);
		expect(wrongs).toHaveLength(1);
		expect(wrongs[0]).toMatch(/^only server\/.* may import/);
	});

	test.each(["node:fs", "node:test", "fs", "fs/promises", "crypto"])(
		"the Node built-in %s is refused everywhere",
		(name) => {
			for (const path of ["rules/a.ts", "server/a.ts", "client/ui/a.ts"])
				expect(wrongsIn(path, `import { a } from "${name}";`)).toEqual([
					`${name} is a Node built-in`,
				]);
		},
	);
});

test("a relative import carries its extension", () => {
	expect(wrongsIn("rules/a.ts", `import "./b";`)).toEqual([
		"./b lacks its .ts extension",
	]);
	expect(wrongsIn("rules/a.ts", `import "./b.js";`)).toEqual([
		"./b.js lacks its .ts extension",
	]);
	expect(wrongsIn("server/a.ts", `import "./b.tsx";`)).toEqual([]);
});

describe("import cycles", () => {
	test("files that import each other are refused, once", () => {
		expect(
			checkImports({
				"src/rules/a.ts": `import { b } from "./b.ts";`,
				"src/rules/b.ts": `export { c } from "./steps/c.ts";`,
				"src/rules/steps/c.ts": `import { a } from "../a.ts";`,
				"src/rules/d.ts": `import { a } from "./a.ts";`,
			}),
		).toEqual([
			"src/rules/a.ts:1: import cycle: rules/a.ts -> rules/b.ts -> rules/steps/c.ts -> rules/a.ts",
		]);
	});

	test("a file that imports itself is refused", () => {
		expect(wrongsIn("rules/a.ts", `import { a } from "./a.ts";`)).toEqual([
			"import cycle: rules/a.ts -> rules/a.ts",
		]);
	});

	test("types close a cycle too", () => {
		expect(
			checkImports({
				"src/rules/a.ts": `import type { B } from "./b.ts";`,
				"src/rules/b.ts": `import type { A } from "./a.ts";`,
			}),
		).toEqual([
			"src/rules/a.ts:1: import cycle: rules/a.ts -> rules/b.ts -> rules/a.ts",
		]);
	});

	test("the environment may name the types of the objects that get it", () => {
		expect(
			checkImports({
				"src/server/env.ts": `import type { GameRoom } from "./room/GameRoom.ts";`,
				"src/server/room/GameRoom.ts": `import type { Env } from "../env.ts";`,
			}),
		).toEqual([]);
	});

	test("two ways to the same file are no cycle", () => {
		expect(
			checkImports({
				"src/rules/a.ts": `import "./b.ts"; import "./c.ts";`,
				"src/rules/b.ts": `import "./d.ts";`,
				"src/rules/c.ts": `import "./d.ts";`,
				"src/rules/d.ts": "",
			}),
		).toEqual([]);
	});
});

describe("rules, bots and match stay the same on every machine", () => {
	test.each([
		["Date", "const now = Date.now();"],
		["Date", "const now = new Date();"],
		["Date", `const now = \`\${Date.now()}\`;`],
		["performance", "performance.now();"],
		["setTimeout", "setTimeout(f, 1);"],
		["setInterval", "setInterval(f, 1);"],
		["crypto", "crypto.getRandomValues(bytes);"],
		["crypto", "const tools = { crypto };"],
		["console", "console.log(1);"],
		["globalThis", "globalThis.Date.now();"],
		["Math.random", "Math.random();"],
		["Math", `Math["random"]();`],
		["Math", "const { sin } = Math;"],
		["Math.sin", "const { sin } = { sin: Math.sin };"],
		["Math.exp", "Math?.exp(1);"],
		["Math.pow", "Math.pow(2, 3);"],
		["**", "const eight = 2 ** 3;"],
		["**", "let a = 2; a **= 3;"],
	])("%s is banned: %s", (name, text) => {
		for (const folder of ["rules", "bots", "match"])
			expect(wrongsIn(`${folder}/a.ts`, text)).toEqual([`${name} is banned`]);
		expect(wrongsIn("server/a.ts", text)).toEqual([]);
	});

	test.each(
		"sin cos tan asin acos atan atan2 exp expm1 log log2 log10 log1p pow hypot cbrt sinh cosh tanh asinh acosh atanh".split(
			" ",
		),
	)("Math.%s is banned, as engines disagree on its last bit", (name) => {
		expect(wrongsIn("rules/a.ts", `Math.${name}(1);`)).toEqual([
			`Math.${name} is banned`,
		]);
	});

	test.each([
		"Math.floor(Math.sqrt(Math.abs(2)) * Math.PI);",
		"// Date, Math.random() and 2 ** 3",
		"/** console */ const a = 'Date' + `Math.random()`;",
		"game.console.log({ Date: 1, crypto: 2 });",
		"type Log = { console: string; performance(): number };",
		"const updated = /Date/.test(name) ? dated : undated;",
	])("%s is allowed", (text) => {
		expect(wrongsIn("rules/a.ts", text)).toEqual([]);
	});
});
