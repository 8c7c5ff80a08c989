import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { configDefaults, defineConfig } from "vitest/config";
import { SlowFirst } from "./support/SlowFirst.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Pages and pictures are pure functions: they are tested where the other pure ones are. */
const PAGES = "test/server/{pages,picture}/**/*.test.{ts,tsx}";
const WORKERS = "test/server/**/*.test.ts";
/** Start and end the whole server. */
const CRASH = "test/crash/**/*.test.ts";
const DEPLOY = "test/deploy/**/*.test.ts";
const BROWSER = "test/browser/**/*.test.ts";

/** Packages of many small modules, each of which the Worker would load by itself. */
const BUNDLED = [
	...["hono", "hono/body-limit", "hono/cookie", "hono/etag", "hono/html"],
	...["hono/jsx", "hono/jsx/jsx-runtime", "hono/jsx/jsx-dev-runtime"],
	...[
		"hono/method-not-allowed",
		"hono/secure-headers",
		"hono/utils/cookie",
		"hono/utils/url",
	],
	...["@noble/hashes/hmac.js", "@noble/hashes/sha2.js"],
	...["@noble/hashes/utils.js", "@block65/webcrypto-web-push"],
	...["pure-rand/distribution/uniformFloat64"],
	...["pure-rand/distribution/uniformInt"],
	...["pure-rand/generator/xoroshiro128plus"],
	...["kysely", "openskill", "zod/mini"],
	...["@simplewebauthn/server", "arctic"],
];

// wrangler.toml requires it of a deployment, and so of what reads that file.
process.env.SESSION_SECRET ??= "only for tests";

/** What a site may have or not; the keys are for tests alone. */
const PUSH = {
	VAPID_PUBLIC_KEY:
		"BI6Q6VC_m5LBqrpTWfdvRs4s0AJB8cWi2rsVa0ZaaQ-TrzFyrOD8NZ2b-5jjfH0kgXIGScz2vxeVhplxqdbSJL8",
	VAPID_PRIVATE_KEY: "iv09_Oi57VTWwXRFd2wIgC9XbJ2V8wYwEfXCiGbQi6I",
	VAPID_SUBJECT: "mailto:tests@hexmarch.test",
};

export default defineConfig({
	test: {
		root,
		maxWorkers: availableParallelism(),
		sequence: { sequencer: SlowFirst },
		// Longer than anything takes on a busy machine.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		// A test that asserts nothing fails.
		expect: { poll: { timeout: 30_000 }, requireAssertions: true },
		// One project a runtime, and one for each that needs the whole server.
		projects: [
			{
				extends: true,
				test: {
					name: "pure",
					environment: "node",
					isolate: false,
					include: ["test/**/*.test.{ts,tsx}"],
					exclude: [
						...configDefaults.exclude,
						"test/server/!(pages|picture)/**",
						"test/server/*.test.ts",
						CRASH,
						DEPLOY,
						BROWSER,
					],
				},
			},
			{
				extends: true,
				plugins: [
					// The stand-ins listen on any free ports, which are known once they do.
					cloudflareTest(({ inject }) => ({
						wrangler: { configPath: `${root}wrangler.toml` },
						miniflare: {
							bindings: {
								SESSION_SECRET: "only for tests",
								...PUSH,
								PUSH_STAND_IN_URL: inject("pushStandIn"),
								// Without keys they are off, as in most tests.
								PROVIDER_STAND_IN_URL: inject("providerStandIn"),
							},
						},
					})),
				],
				// What the examples import, as it is in the repository.
				resolve: {
					alias: { "hexmarch-engine": `${root}src/engine/engine.ts` },
				},
				test: {
					name: "workers",
					// Loading the Worker takes longer than most files; see setUp.ts.
					isolate: false,
					deps: { optimizer: { ssr: { enabled: true, include: BUNDLED } } },
					include: [WORKERS],
					exclude: [...configDefaults.exclude, PAGES],
					globalSetup: [
						"test/support/push/setUp.ts",
						"test/support/providers/setUp.ts",
					],
					setupFiles: ["test/server/support/setUp.ts"],
				},
			},
			{
				extends: true,
				test: {
					name: "crash",
					environment: "node",
					include: [CRASH, DEPLOY],
					testTimeout: 240_000,
					hookTimeout: 240_000,
				},
			},
			{
				extends: true,
				test: {
					name: "browser",
					environment: "node",
					isolate: false,
					include: [BROWSER],
					globalSetup: "test/browser/support/setUp.ts",
					testTimeout: 60_000,
					// To wait until something is seen asserts it, without `expect`.
					expect: { poll: { timeout: 15_000 }, requireAssertions: false },
					// They wait more than they work.
					maxWorkers: 3,
				},
			},
		],
	},
});
