import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";

const script = join(import.meta.dirname, "../../scripts/record-rooms.ts");
const folder = mkdtempSync(join(tmpdir(), "hexmarch-rooms-"));

afterEach(() => {
	rmSync(folder, { recursive: true });
});

test("rooms of this version are recorded as they are stored, in the lobby, in play and over", () => {
	execFileSync(process.execPath, [script, "0", "--out", folder]);
	const files = readdirSync(folder);
	expect(files).toEqual(
		expect.arrayContaining(["lobby.sql", "collecting.sql", "peopleOver.sql"]),
	);
	for (const file of files) {
		const text = readFileSync(join(folder, file), "utf8");
		expect(text).toMatch(/^-- \{"id":"\w+","savedAt":\d+,"persons":\[\{/);
		expect(text).toMatch(/INSERT INTO room VALUES/);
		expect(text).toMatch(/INSERT INTO version VALUES \(1, \d+\)/);
	}
});
