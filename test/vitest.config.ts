import { fileURLToPath } from "node:url";
import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { configDefaults, defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The pages are pure functions: they are tested where the other pure ones are. */
const PAGES = "test/server/pages/**/*.test.{ts,tsx}";
const WORKERS = "test/server/**/*.test.ts";
/** Starts and kills the whole server. */
const CRASH = "test/crash/**/*.test.ts";
const BROWSER = "test/browser/**/*.test.ts";

export default defineConfig({
	test: {
		root,
		// One project a runtime, and one for each that needs the whole server.
		projects: [
			{
				extends: true,
				test: {
					name: "pure",
					environment: "node",
					include: ["test/**/*.test.{ts,tsx}"],
					exclude: [
						...configDefaults.exclude,
						"test/server/!(pages)/**",
						"test/server/*.test.ts",
						CRASH,
						BROWSER,
					],
				},
			},
			{
				extends: true,
				plugins: [
					cloudflareTest({
						wrangler: { configPath: `${root}wrangler.toml` },
						miniflare: {
							bindings: { SESSION_SECRET: "only for tests" },
						},
					}),
				],
				test: {
					name: "workers",
					include: [WORKERS],
					exclude: [...configDefaults.exclude, PAGES],
					setupFiles: ["test/server/support/setUp.ts"],
				},
			},
			{
				extends: true,
				test: {
					name: "crash",
					environment: "node",
					include: [CRASH],
					testTimeout: 90_000,
				},
			},
			{
				extends: true,
				test: {
					name: "browser",
					environment: "node",
					include: [BROWSER],
					globalSetup: "test/browser/support/setUp.ts",
					testTimeout: 60_000,
					maxWorkers: 2,
				},
			},
		],
	},
});
