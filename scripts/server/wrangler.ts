/** How scripts call wrangler. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

export const WRANGLER = join(
	root,
	"node_modules",
	"wrangler",
	"bin",
	"wrangler.js",
);

/** The variable that says that a script has already built: wrangler runs the build too (wrangler.toml). */
export const IS_BUILT = "HEXMARCH_IS_BUILT";

/** No prompts, no banner, no telemetry, no second build. */
export const quietEnv = {
	...process.env,
	[IS_BUILT]: "1",
	CLOUDFLARE_CF_FETCH_ENABLED: "false",
	WRANGLER_HIDE_BANNER: "true",
	WRANGLER_SEND_METRICS: "false",
	X_LOCAL_OBSERVABILITY: "false",
	NO_COLOR: "1",
};
