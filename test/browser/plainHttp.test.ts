import { describe, expect } from "vitest";
import { gameWords as enGame } from "../../src/words/en/game.ts";
import { lobbyWords as enLobby } from "../../src/words/en/lobby.ts";
import { comes } from "./support/comes.ts";
import { GamePage } from "./support/GamePage.ts";
import { PLAIN } from "./support/setUp.ts";
import { isSkipped, test, until } from "./support/test.ts";

const { status } = enGame;

/** The browser's warnings about headers that work only over https. */
const UNSAFE = /Cross-Origin-Opener-Policy|Origin-Agent-Cluster/;

/** Over http, under a host name that browsers don't treat as secure. */
function plain(url: string): string {
	const address = new URL(url);
	address.hostname = PLAIN;
	return address.href;
}

describe.skipIf(isSkipped)("over a plain line", () => {
	test("orders are given", async ({ site }) => {
		site.expect(UNSAFE);
		const page = await site.visitor({ baseURL: plain(site.url) });
		await page.goto("/");
		expect(await page.evaluate(() => isSecureContext)).toBe(false);
		await page.getByRole("button", { name: "Play bots", exact: true }).click();
		const game = new GamePage(page);
		await game.sees(status.giveOrders);
		await game.click(await game.anOpenTile());
		await game.endTurn();
		await game.isIn(1);
		await game.holds(8);
	});

	test.for([
		["is copied all the same", true],
		["is not said to be copied when it was not", false],
	] as const)("a link %s", async ([, isAllowed], { site }) => {
		site.expect(UNSAFE);
		const page = await site.visitor({ baseURL: plain(site.url) });
		await page.addInitScript((isAllowed) => {
			if (!isAllowed) document.execCommand = () => false;
		}, isAllowed);
		await page.goto("/games/new");
		await page.getByRole("button", { name: "Create the game" }).click();
		await page.waitForURL("**/game/*");
		const isCopied = await comes(page, "[role=status]", enLobby.copied);
		let told = "";
		page.on("dialog", async (dialog) => {
			told = `${dialog.message()} ${dialog.defaultValue()}`;
			await dialog.dismiss();
		});
		await page.getByRole("button", { name: enLobby.copy, exact: true }).click();
		if (isAllowed) {
			await isCopied();
			return;
		}
		await until(async () => told !== "", "the link is shown");
		expect(told).toBe(`${enLobby.notCopied} ${page.url()}`);
		const copied = page.getByRole("status").getByText(enLobby.copied);
		expect(await copied.isVisible()).toBe(false);
	});
});
