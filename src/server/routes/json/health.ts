/** Reports that the Worker answers, and its versions. */
import { Hono } from "hono";
import { PROTOCOL_VERSION } from "../../../protocol/version.ts";
import { RULES_VERSION } from "../../../rules/ruleset.ts";
import type { AppEnv } from "../../env.ts";

export const healthJson = new Hono<AppEnv>();

healthJson.get("/healthz", (c) => {
	c.header("Cache-Control", "no-store");
	return c.json({
		ok: true,
		protocol: PROTOCOL_VERSION,
		rules: RULES_VERSION,
	});
});
