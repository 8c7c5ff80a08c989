/** What the tests' Worker is given, for `cloudflare:workers`. */
declare namespace Cloudflare {
	type Given = Readonly<import("../../../src/server/env.ts").Env>;
	interface Env extends Given {
		// By their own types, as those that are generated lack them (env.ts).
		readonly GAME_ROOMS: Given["GAME_ROOMS"];
		readonly DIRECTORIES: Given["DIRECTORIES"];
	}
	interface GlobalProps {
		mainModule: typeof import("../../../src/server/worker.ts");
	}
}
