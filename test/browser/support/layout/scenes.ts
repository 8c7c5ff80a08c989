/** Every page, and every state of one that has a layout of its own. */
import type { BrowserContext, Page } from "playwright-core";
import {
	localeOf,
	type TestLanguage,
	wordsFor,
} from "../../../support/wordsFor.ts";
import { GamePage, TINY } from "../GamePage.ts";
import { ReplayPage } from "../ReplayPage.ts";
import type { Site } from "../test.ts";

/** What the scenes take place in. */
export type Places = {
	readonly language: TestLanguage;
	/** Who looks, and what lets a browser know them. */
	readonly name: string;
	readonly storageState: Awaited<ReturnType<BrowserContext["storageState"]>>;
	readonly lobby: string;
	readonly start: string;
	readonly play: string;
	readonly crowd: string;
	readonly closed: string;
	readonly over: string;
};

type Form = Readonly<Record<string, string>>;

const PASSWORD = "correct horse battery";
const LONGEST_NAME = 20;
let count = 0;

/** A page of somebody whose name is as long and as wide as one can be. */
async function someone(
	site: Site,
	language: TestLanguage,
): Promise<{ page: Page; name: string }> {
	const page = await site.visitor({ locale: localeOf(language) });
	const name = `W${++count}${Date.now().toString(36)}`.padEnd(
		LONGEST_NAME,
		"W",
	);
	await page.request.post("/register", { form: { name, password: PASSWORD } });
	return { page, name };
}

async function addressOf(page: Page, path: string, form: Form) {
	return (await page.request.post(path, { form })).url();
}

/** The games that the scenes show. */
export async function prepare(
	site: Site,
	language: TestLanguage,
): Promise<Places> {
	const { page, name } = await someone(site, language);
	const friend = await someone(site, language);
	const shared = { access: "link", seats: "6" };
	const lobby = await addressOf(page, "/games", shared);
	await friend.page.request.post(`${lobby}/join`, { form: { seat: "" } });
	const { game } = wordsFor(language);
	const start = (await GamePage.begin(page, TINY, game)).page.url();
	const play = await inTurnOne(page, language, TINY);
	const crowd = await inTurnOne(page, language, {
		board: "25x20",
		bots: "8",
		clock: "120",
	});
	const form = { access: "link", watch: "players" };
	const closed = await addressOf(friend.page, "/games", form);
	await friend.page.goto(await addressOf(friend.page, "/games", {}));
	const over = await ReplayPage.play(page, 2);
	const storageState = await page.context().storageState();
	const games = { lobby, start, play, crowd, closed, over };
	return { language, name, storageState, ...games };
}

async function inTurnOne(page: Page, language: TestLanguage, form: Form) {
	const game = await GamePage.begin(page, form, wordsFor(language).game);
	await game.startAnywhere();
	return page.url();
}

type Scene = (page: Page, places: Places) => Promise<unknown>;

/** A game under way, once its script shows it. */
async function gameAt(page: Page, address: string, places: Places) {
	await page.goto(address);
	const game = new GamePage(page, wordsFor(places.language).game);
	await game.board.waitFor();
	return game;
}

/** Those that a script changes; the others are written by the server alone. */
const PAGES: Readonly<Record<string, Scene>> = {
	"home with everything open": async (page) => {
		await page.goto("/");
		for (const summary of await page.locator("summary").all())
			await summary.click();
	},
	"new game with everything open": async (page, { language }) => {
		await page.goto("/games/new");
		await page.getByText(wordsFor(language).site.newGame.finerHint).click();
	},
	"the lobby": (page) => page.goto("/lobby"),
	"own games": (page) => page.goto("/games"),
	history: (page) => page.goto("/history"),
	profile: (page, { name }) => page.goto(`/@${name}`),
	refused: async (page, { start }) => {
		await page.goto("/join");
		await submit(page, `${start}/rematch`);
	},
	"not to be watched": (page, { closed }) => page.goto(closed),
};

const LESSON: Readonly<Record<string, Scene>> = {
	"the lesson": (page, { language }) => beginLesson(page, language),
	"the lesson's longest step": async (page, { language }) => {
		const { steps, skip } = await beginLesson(page, language);
		const last = page.getByRole("heading", { name: steps.goal.title });
		while (!(await last.isVisible()))
			await page.getByRole("button", { name: skip }).click();
	},
	"the lesson's end": async (page, { language }) => {
		const { end, skip } = await beginLesson(page, language);
		const last = page.getByRole("heading", { name: end.skipped });
		while (!(await last.isVisible()))
			await page.getByRole("button", { name: skip }).click();
	},
};

/** Opens the lesson at its first step, wherever it was left. */
async function beginLesson(page: Page, language: TestLanguage) {
	const { learn } = wordsFor(language).site;
	await page.goto("/learn");
	await page.getByRole("button", { name: learn.restart }).click();
	const { title } = learn.steps.take;
	await page.getByRole("heading", { level: 1, name: title }).waitFor();
	return learn;
}

const GAMES: Readonly<Record<string, Scene>> = {
	"a lobby": async (page, places) => {
		await page.goto(places.lobby);
		// The script has taken over.
		await page.locator(".chat-button").waitFor();
		const { lobby } = wordsFor(places.language).game;
		await page.getByText(lobby.remove, { exact: true }).first().click();
	},
	"talk in a lobby": async (page, { lobby }) => {
		await page.goto(lobby);
		await page.locator(".chat-button").click();
		await page.locator(".chat-panel").waitFor();
	},
	"the start": (page, places) => gameAt(page, places.start, places),
	play: async (page, places) => {
		const game = await gameAt(page, places.play, places);
		await game.click(await game.anOpenTile());
		await game.sees(wordsFor(places.language).game.notes.preview.takeBack);
	},
	"play of many": (page, places) => gameAt(page, places.crowd, places),
	"the menu of a game": async (page, places) => {
		await gameAt(page, places.play, places);
		const { menu, menuItems } = wordsFor(places.language).game;
		await page.getByLabel(menu.name, { exact: true }).click();
		await page.getByText(menuItems.resign, { exact: true }).click();
	},
	"the keys": async (page, places) => {
		await gameAt(page, places.play, places);
		await page.keyboard.press("?");
		await page.locator("dialog").waitFor();
	},
	"the log as a sheet": async (page, places) => {
		const { words } = await gameAt(page, places.play, places);
		await page.setViewportSize({ width: 390, height: 844 });
		await page.getByRole("button", { name: words.log.open }).click();
	},
	"the result": async (page, places) => {
		const form = { ...TINY, end: "turn-limit", turns: "1" };
		const { words } = new GamePage(page, wordsFor(places.language).game);
		const game = await GamePage.begin(page, form, words);
		await game.press(game.words.bar.readyByLot);
		await game.sees(game.words.bar.planned(0, 1));
		await game.endTurn();
		await page.locator(".ranking").waitFor();
	},
	"a replay": (page, { language, over }) =>
		ReplayPage.open(page, over, 1, wordsFor(language).game.replay),
	"a replay's menu": async (page, { language, over }) => {
		const { replay, menu } = wordsFor(language).game;
		await ReplayPage.open(page, over, 1, replay);
		await page.getByLabel(menu.name, { exact: true }).click();
	},
	"a replay's proof": async (page, { language, over }) => {
		const { replay, proof } = wordsFor(language).game;
		await ReplayPage.open(page, over, 1, replay);
		await page
			.getByRole("button", { name: replay.verify, exact: true })
			.click();
		await page.getByText(proof.holds).waitFor();
	},
};

/** Sends a form that has no fields, as its button would. */
async function submit(page: Page, action: string): Promise<void> {
	await Promise.all([
		page.waitForURL(action),
		page.evaluate((action) => {
			const form = document.createElement("form");
			Object.assign(form, { method: "post", action });
			document.body.append(form);
			form.submit();
		}, action),
	]);
}

export const SCENES = { ...PAGES, ...LESSON, ...GAMES };
