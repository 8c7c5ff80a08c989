import { expect, test } from "vitest";
import { passkeySupport } from "../../../src/client/account/passkeySupport.ts";

const NOWHERE = {
	passkeyPlatformAuthenticator: false,
	userVerifyingPlatformAuthenticator: false,
	hybridTransport: false,
};

/** A browser with these capabilities. */
function browser(can: Readonly<Record<string, boolean>>) {
	return { getClientCapabilities: async () => can };
}

test("a browser without passkeys is offered none", async () => {
	expect(await passkeySupport(undefined)).toBe("none");
});

test.for([
	["keyOnly", NOWHERE],
	["full", { ...NOWHERE, hybridTransport: true }],
	["full", { ...NOWHERE, userVerifyingPlatformAuthenticator: true }],
	["full", {}],
] as const)("it is %s where it can do %j", async ([support, can]) => {
	expect(await passkeySupport(browser(can))).toBe(support);
});

test("a browser that does not say what it can do is not kept from it", async () => {
	expect(await passkeySupport({})).toBe("full");
	const fails = { getClientCapabilities: () => Promise.reject(new Error()) };
	expect(await passkeySupport(fails)).toBe("full");
});
