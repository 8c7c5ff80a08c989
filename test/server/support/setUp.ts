import { reset, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterAll, beforeAll, vi } from "vitest";
import { REGIONS } from "../../../src/server/http/region.ts";
import { LANGUAGES } from "../../../src/words/languages.ts";
import { loadWords } from "../../../src/words/words.ts";
import { applySchema } from "./database.ts";
import { Visitor } from "./visitor.ts";

// Several files share one Worker. Each begins with empty storage and without
// rooms, and takes back what it put in the place of something else.
beforeAll(async () => {
	await wake();
	await reset();
	await applySchema();
	// Many requests at once would load a language's words for one another, which they must not.
	await Promise.all(LANGUAGES.map(loadWords));
	// The first request loads the whole Worker.
	const response = await new Visitor().fetch("/healthz");
	await response.body?.cancel();
}, 60_000);

/**
 * `reset` empties only what is in memory. What nobody has used for ten seconds, which on a busy
 * machine is between two files, is not, and would keep what the file before has left in it.
 */
async function wake(): Promise<void> {
	const directories = REGIONS.map((region) =>
		runInDurableObject(env.DIRECTORIES.getByName(region), () => {}),
	);
	await Promise.all([
		env.DB.prepare("SELECT 1").run(),
		env.ARCHIVE.head("anything"),
		caches.default.match("https://hexmarch.test/"),
		...directories,
	]);
}

afterAll(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});
