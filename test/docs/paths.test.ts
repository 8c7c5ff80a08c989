import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

const PLACES = ["docs", "src", "scripts", "test", "public/styles"];

/** Tests that make up sources or reports, and so name files that do not exist. */
const INVENTED = ["test/imports.test.ts", "test/scripts/vitestReport.test.ts"];

const PATH =
	/(?<![\w./@-])(?:src|scripts|test|docs|public\/styles)\/[\w./-]*\w/g;

/** The last part of such a path stands for the number of a version. */
const isPattern = (path: string) => /(\/|from)(N|VERSION)(\.|$)/.test(path);

function filesIn(folder: string, recursive: boolean): string[] {
	return readdirSync(root + folder, { recursive, encoding: "utf8" })
		.map((name) => `${folder}/${name}`.replace(/^\.\//, ""))
		.filter((path) => /\.(md|tsx?|css|sql|toml)$|\/_headers$/.test(path))
		.filter((path) => !path.startsWith("test/server/room/stored/"));
}

test("every path that a document or a comment names exists", () => {
	const files = [
		...filesIn(".", false),
		...filesIn("public", false),
		...PLACES.flatMap((place) => filesIn(place, true)),
	].filter((path) => !INVENTED.includes(path));
	const named = files.flatMap((file) =>
		[...readFileSync(root + file, "utf8").matchAll(PATH)].map(([path]) => ({
			file,
			path,
		})),
	);
	expect(named.length).toBeGreaterThan(100);
	const missing = named.filter(
		({ path }) => !isPattern(path) && !existsSync(root + path),
	);
	expect(missing).toEqual([]);
});
