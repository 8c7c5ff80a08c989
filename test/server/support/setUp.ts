import { reset } from "cloudflare:test";
import { afterAll, beforeAll, vi } from "vitest";
import { LANGUAGES } from "../../../src/words/languages.ts";
import { loadWords } from "../../../src/words/words.ts";
import { applySchema } from "./database.ts";
import { Visitor } from "./visitor.ts";

// Several files share one Worker. Each begins with empty storage and without
// rooms, and takes back what it put in the place of something else.
beforeAll(async () => {
	await reset();
	await applySchema();
	// Many requests at once would load a language's words for one another, which they must not.
	await Promise.all(LANGUAGES.map(loadWords));
	// The first request loads the whole Worker.
	const response = await new Visitor().fetch("/healthz");
	await response.body?.cancel();
}, 60_000);

afterAll(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});
