import { beforeAll } from "vitest";
import { applySchema } from "./database.ts";
import { Visitor } from "./visitor.ts";

// The first request loads the whole Worker.
beforeAll(async () => {
	await applySchema();
	const response = await new Visitor().fetch("/healthz");
	await response.body?.cancel();
}, 60_000);
