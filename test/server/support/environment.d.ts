/** What the tests' Worker is given, for `cloudflare:workers`. */
declare namespace Cloudflare {
	interface Env extends Readonly<import("../../../src/server/env.ts").Env> {}
	interface GlobalProps {
		mainModule: typeof import("../../../src/server/worker.ts");
	}
}
