/** Passkeys in a real browser, with an authenticator that it simulates. */
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { siteWords } from "../../src/words/en/site.ts";
import { expectAccessible } from "./support/axe.ts";
import { isSkipped, test } from "./support/test.ts";

const { account, waysIn } = siteWords;

function button(page: Page, name: string) {
	return page.getByRole("button", { name, exact: true });
}

/** A device that keeps passkeys and whose user agrees to everything. */
async function addAuthenticator(page: Page) {
	const session = await page.context().newCDPSession(page);
	await session.send("WebAuthn.enable");
	const { authenticatorId } = await session.send(
		"WebAuthn.addVirtualAuthenticator",
		{
			options: {
				...{ protocol: "ctap2", transport: "internal" },
				...{ hasResidentKey: true, hasUserVerification: true },
				...{ isUserVerified: true, automaticPresenceSimulation: true },
			},
		},
	);
	return {
		count: async () => {
			const found = await session.send("WebAuthn.getCredentials", {
				authenticatorId,
			});
			return found.credentials.length;
		},
	};
}

describe.skipIf(isSkipped)("passkeys", () => {
	test("an account is registered, left, entered, given another way in, and its passkey removed", async ({
		site,
	}) => {
		site.expect(/40[13]|422/);
		const page = await site.visitor();
		const device = await addAuthenticator(page);
		const name = `Key-${Date.now().toString(36)}`;
		await page.goto("/register");
		const nameField = page.getByLabel(account.name.label, { exact: true });
		await button(page, waysIn.passkeys.register).click();
		await page.getByText(account.problems.name_missing).waitFor();
		await nameField.fill(name);
		await button(page, waysIn.passkeys.register).click();
		await page.getByText(account.welcome(name, 0)).waitFor();
		expect(await device.count()).toBe(1);

		await page.goto("/account");
		await page.getByText(waysIn.passkeys.onlyWayIn).waitFor();
		await expectAccessible(page);
		await button(page, account.page.signOut).click();
		await page.waitForURL((url) => url.pathname === "/");

		// The browser offers the passkey by itself, or a press uses it.
		await page.goto("/sign-in?back=%2Faccount");
		await button(page, waysIn.passkeys.signIn)
			.click()
			.catch(() => {});
		// Where both do, the second visit to the page ends the first.
		await page.getByRole("heading", { level: 1, name }).waitFor();
		expect(new URL(page.url()).pathname).toBe("/account");

		await page.getByRole("link", { name: waysIn.newPassword.title }).click();
		await page.getByLabel(account.new.label).fill("correct horse battery");
		await button(page, waysIn.newPassword.submit).click();
		await page.waitForURL("**/account?changed");
		await button(page, waysIn.codes.make).click();
		await page.getByRole("list", { name: waysIn.newCodes.list }).waitFor();
		expect(await page.locator("#codes code").count()).toBe(10);
		await page.getByRole("link", { name: waysIn.newCodes.done }).click();

		const removal = page.getByRole("button", {
			name: waysIn.passkeys.removeNamed("Chrome on Linux"),
		});
		await removal.click();
		await page.getByText(waysIn.passkeys.removed).waitFor();
		await page.getByText(waysIn.passkeys.none).waitFor();
	});
});
