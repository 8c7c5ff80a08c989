/** Which files of earlier builds are served, and how a deployment from a fresh clone keeps them. */
import {
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { BuildFolder } from "../../scripts/build/BuildFolder.ts";
import { type Build, keptOf, withBuild } from "../../scripts/build/builds.ts";
import { fetchBuilds, NoBuilds } from "../../scripts/build/fetchBuilds.ts";

const DAY_MS = 24 * 60 * 60_000;
const NOW = 100 * DAY_MS;

/** A build of so many days ago. */
const buildOf = (
	daysAgo: number,
	files: string[],
	isDeployed = true,
): Build => ({
	builtAt: NOW - daysAgo * DAY_MS,
	isDeployed,
	files,
});

let folders: string[] = [];

/** A folder that is served, with builds in it. */
function folderWith(...builds: Build[]): [BuildFolder, string] {
	const path = mkdtempSync(join(tmpdir(), "hexmarch-builds-"));
	folders.push(path);
	const folder = new BuildFolder(path);
	for (const build of builds) {
		for (const file of build.files) folder.add(file, `content of ${file}`);
		folder.complete(build);
	}
	return [folder, path];
}

beforeEach(() => {
	folders = [];
});

afterEach(() => {
	for (const path of folders) rmSync(path, { recursive: true });
});

describe("an earlier build is kept", () => {
	const kept = (builds: Build[], bounds = {}) =>
		keptOf(builds, NOW, () => 10, {
			...{ days: 14, builds: 3, bytes: 1000 },
			...bounds,
		}).map(({ files }) => files.join());

	test("until some days after another one replaced it, however old it was then", () => {
		const builds = [
			buildOf(2, ["c.js"]),
			buildOf(20, ["b.js"]),
			buildOf(90, ["a.js"]),
		];
		expect(kept(builds)).toEqual(["c.js", "b.js"]);
	});

	test("up to a number, counted apart for builds that were never deployed", () => {
		const builds = [
			...[5, 4, 3, 2].map((n) => buildOf(6 - n, [`here${n}.js`], false)),
			...[5, 4, 3, 2].map((n) => buildOf(9 - n, [`there${n}.js`])),
		];
		expect(kept(builds)).toEqual([
			...["here5.js", "here4.js", "here3.js"],
			...["there5.js", "there4.js", "there3.js"],
		]);
	});

	test("up to a size, to which a file that another build has too adds nothing", () => {
		const builds = [
			buildOf(1, ["a.js", "b.js"]),
			buildOf(2, ["a.js", "b.js"]),
			buildOf(3, ["a.js", "c.js"]),
			buildOf(4, ["a.js", "d.js"]),
		];
		expect(kept(builds, { bytes: 30, builds: 9 })).toEqual([
			...["a.js,b.js", "a.js,b.js", "a.js,c.js"],
		]);
	});

	test("if it is the newest, always", () => {
		expect(kept([buildOf(0, ["a.js"])], { bytes: 1, builds: 0 })).toEqual([
			"a.js",
		]);
	});
});

test("the same build again is not added, but counts as deployed from then on", () => {
	const here = buildOf(1, ["a.js", "b.js"], false);
	const again = withBuild([here], buildOf(0, ["b.js", "a.js"]));
	expect(again).toEqual([{ ...here, isDeployed: true }]);
});

describe("the folder of built files", () => {
	test("has the files of the last build beside the new ones", () => {
		const [folder, path] = folderWith(
			buildOf(3, ["a-1.js", "b-1.css", "m.de-1.webmanifest"]),
			buildOf(1, ["a-2.js", "b-1.css", "m.de-1.webmanifest"]),
		);
		expect(readdirSync(join(path, "build")).sort()).toEqual([
			...["a-1.js", "a-2.js", "b-1.css", "m.de-1.webmanifest"],
		]);
		expect(folder.builds.map(({ files }) => files[0])).toEqual([
			...["a-2.js", "a-1.js"],
		]);
	});

	test("loses the files of a build that is too old, and unknown files", () => {
		const [folder, path] = folderWith(
			buildOf(60, ["a-1.js", "b-1.css"]),
			buildOf(50, ["a-2.js", "b-1.css"]),
		);
		const stray = join(path, "build", "stray-1.js");
		writeFileSync(stray, "");
		utimesSync(stray, 0, 0);
		folder.add("a-3.js", "");
		folder.complete(buildOf(1, ["a-3.js", "b-1.css"]));
		// The one before was replaced only now.
		expect(readdirSync(join(path, "build")).sort()).toEqual([
			...["a-2.js", "a-3.js", "b-1.css"],
		]);
	});

	test("writes nothing where nothing has changed", () => {
		const build = buildOf(1, ["a-1.js"]);
		const [folder, path] = folderWith(build);
		const paths = ["builds.json", "build/a-1.js"].map((name) =>
			join(path, name),
		);
		for (const each of paths) utimesSync(each, 1, 1);
		folder.add("a-1.js", "content of a-1.js");
		folder.complete({ ...build, builtAt: NOW });
		for (const each of paths) expect(statSync(each).mtimeMs).toBe(1000);
	});

	test("does not list a build some of whose files are missing", () => {
		const [folder, path] = folderWith(buildOf(1, ["a-1.js", "b-1.js"]));
		rmSync(join(path, "build", "b-1.js"));
		expect(folder.builds).toEqual([]);
	});

	test.each([
		"",
		"{}",
		'[{"builtAt":1,"isDeployed":true,"files":["../x.js"]}]',
	])("ignores a list that is malformed: %s", (text) => {
		const [folder, path] = folderWith();
		writeFileSync(join(path, "builds.json"), text);
		expect(folder.builds).toEqual([]);
	});
});

describe("a deployment from a fresh clone", () => {
	let server: Server;
	let site = "";

	/** A site that serves a folder as it is. */
	async function serve(path: string): Promise<void> {
		server = createServer((request, response) => {
			const file = join(path, new URL(request.url ?? "", site).pathname);
			if (!existsSync(file)) response.statusCode = 404;
			response.end(existsSync(file) ? readFileSync(file) : "");
		});
		await new Promise<void>((resolve) =>
			server.listen(0, "localhost", resolve),
		);
		site = `http://localhost:${(server.address() as AddressInfo).port}`;
	}

	const stop = () => new Promise((resolve) => server.close(resolve));

	test("keeps the builds of the site", async () => {
		const [, there] = folderWith(
			buildOf(3, ["a-1.js", "b-1.css"]),
			buildOf(2, ["a-2.js", "b-1.css"]),
		);
		const [here, path] = folderWith();
		await serve(there);
		expect(await fetchBuilds(site, here)).toBe(2);
		await stop();
		here.add("a-3.js", "new");
		here.complete(buildOf(0, ["a-3.js"]));
		expect(readdirSync(join(path, "build")).sort()).toEqual([
			...["a-1.js", "a-2.js", "a-3.js", "b-1.css"],
		]);
		expect(readFileSync(join(path, "build", "a-1.js"), "utf8")).toBe(
			"content of a-1.js",
		);
		expect(here.builds).toHaveLength(3);
	});

	test("leaves out a build some of whose files the site no longer has", async () => {
		const [, there] = folderWith(
			buildOf(3, ["a-1.js"]),
			buildOf(2, ["a-2.js"]),
		);
		rmSync(join(there, "build", "a-1.js"));
		const [here] = folderWith();
		await serve(there);
		expect(await fetchBuilds(site, here)).toBe(1);
		await stop();
	});

	test("says if the site has no list of builds, and fails if the site does not answer", async () => {
		const [, there] = folderWith();
		const [here] = folderWith();
		await serve(there);
		expect(await fetchBuilds(site, here)).toBeNull();
		await stop();
		await expect(fetchBuilds(site, here)).rejects.toThrow(NoBuilds);
	});
});
