import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The items of level 1, section by section: https://github.com/OWASP/ASVS/tree/v5.0.0 */
const LEVEL_1 = [
	...items("1.2", 5),
	...items("1.3", 2),
	...["1.5.1", "2.1.1", "2.2.1", "2.2.2", "2.3.1"],
	...[...items("3.2", 2), "3.3.1", ...items("3.4", 2), ...items("3.5", 3)],
	...["4.1.1", "4.4.1"],
	...[...items("5.2", 2), ...items("5.3", 2)],
	...["6.1.1", ...items("6.2", 8), ...items("6.3", 2), ...items("6.4", 2)],
	...[...items("7.2", 4), ...items("7.4", 2)],
	...["8.1.1", ...items("8.2", 2), "8.3.1"],
	...[...items("9.1", 3), "9.2.1"],
	...items("10.4", 5),
	...[...items("11.3", 2), "11.4.1"],
	...["12.1.1", ...items("12.2", 2)],
	...["13.4.1", "14.2.1", "14.3.1", "15.1.1", "15.2.1", "15.3.1"],
];

function items(section: string, count: number): string[] {
	return Array.from({ length: count }, (_, i) => `${section}.${i + 1}`);
}

const rows = readFileSync(`${root}docs/security.md`, "utf8")
	.split("\n")
	.flatMap((line) => {
		const row = /^\| (\d+\.\d+\.\d+) \| (.+) \| (.+) \|$/.exec(line);
		return row === null ? [] : [{ item: row[1], shown: row[3] }];
	});

test("every item of level 1 has its line", () => {
	expect(LEVEL_1).toHaveLength(70);
	expect(rows.map(({ item }) => item)).toEqual(LEVEL_1);
});

test.each(rows)("$item is shown by a test, or says why not", ({ shown }) => {
	const found = /^`(test\/[^`]+)` "(.+)"$/.exec(shown);
	if (found === null) {
		expect(shown).toMatch(
			/^(does not apply|by the platform|by hand|\*.+\*, above)/,
		);
		return;
	}
	const [, path, title] = found;
	expect(existsSync(root + path)).toBe(true);
	const text = readFileSync(root + path, "utf8");
	expect(text).toContain(JSON.stringify(title));
});

test("what is served as it is has no hidden file", () => {
	const files = readdirSync(`${root}public`, {
		recursive: true,
		encoding: "utf8",
	});
	expect(files.filter((path) => /(^|[\\/])\./.test(path))).toEqual([]);
});
