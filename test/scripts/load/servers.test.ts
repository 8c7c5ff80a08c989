import { expect, test } from "vitest";
import { partOf } from "../../../scripts/load/servers.ts";

const WORKERD = "/node_modules/@cloudflare/workerd-linux-64/bin/workerd";

test.each([
	["rooms", [WORKERD, "serve", "--socket-addr=entry=127.0.0.1:0", "-"]],
	["proxy", [WORKERD, "serve", "--socket-addr=entry=localhost:44451", "-"]],
	["tools", ["/usr/bin/node", "serve.ts", "wrangler.toml", "44451"]],
])("a process of %s is known by its arguments", (part, args) => {
	expect(partOf({ args })).toBe(part);
});
