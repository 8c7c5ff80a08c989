/**
 * Notifications, from the reader's press to the game that they lead to. The browser's own push
 * service can't be reached: the page gets a subscription whose keys the test has, and what the
 * server sends to a stand-in reaches the service worker through DevTools.
 */
import type { BrowserContext, Page, Worker } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { gameWords as enGame } from "../../src/words/en/game.ts";
import { siteWords as en } from "../../src/words/en/site.ts";
import {
	PushReceiver,
	type ReceivedPush,
} from "../support/push/PushReceiver.ts";
import { isSkipped, type Site, test, until } from "./support/test.ts";

const { push } = en;

/** A reader who allows notifications, in a browser that subscribes as this receiver. */
async function reader(site: Site, receiver: PushReceiver): Promise<Page> {
	const page = await site.visitor({
		serviceWorkers: "allow",
		permissions: ["notifications"],
	});
	await page.addInitScript(subscribeAs, receiver.target);
	return page;
}

/** Runs in a page before its scripts. */
function subscribeAs({ endpoint, ...keys }: PushReceiver["target"]): void {
	const kept = "subscribed in a test";
	const subscription = {
		endpoint,
		toJSON: () => ({ endpoint, keys }),
		unsubscribe: async () => localStorage.removeItem(kept),
	};
	Object.assign(PushManager.prototype, {
		subscribe: async () => {
			localStorage.setItem(kept, "yes");
			return subscription;
		},
		getSubscription: async () =>
			localStorage.getItem(kept) === null ? null : subscription,
	});
}

/** What the push service has got for a browser, in clear. */
async function sentTo(receiver: PushReceiver): Promise<string[]> {
	const { push: standIn } = inject("place") ?? {};
	const path = encodeURIComponent(receiver.path);
	const response = await fetch(`${standIn}/?path=${path}`);
	const received = (await response.json()) as ReceivedPush[];
	return Promise.all(received.map((one) => receiver.read(one)));
}

/** A game by correspondence of two, which begins; its path. */
async function begin(host: Page, guest: Page): Promise<string> {
	const form = { access: "link", seats: "2", pace: "86400" };
	const response = await host.request.post("/games", { form });
	const path = new URL(response.url()).pathname;
	await guest.request.post(`${path}/join`);
	return path;
}

/**
 * Gives the service worker messages, as the browser would that got them, and waits until the
 * last has been shown. Nobody may ask for the shown notifications meanwhile: Chromium forgets
 * one that it has noted but not displayed yet.
 */
async function deliver(page: Page, ...messages: string[]): Promise<void> {
	const devTools = await page.context().newCDPSession(page);
	const registered = new Promise<string>((resolve) =>
		devTools.on(
			"ServiceWorker.workerRegistrationUpdated",
			({ registrations }) => {
				const [one] = registrations;
				if (one) resolve(one.registrationId);
			},
		),
	);
	await devTools.send("ServiceWorker.enable");
	const registrationId = await registered;
	const { origin } = new URL(page.url());
	const shown = await nextShown(page.context());
	for (const data of messages)
		await devTools.send("ServiceWorker.deliverPushMessage", {
			...{ origin, registrationId, data },
		});
	await shown();
	await devTools.detach();
}

/** The service worker, once Playwright knows it too. */
async function workerOf(context: BrowserContext): Promise<Worker> {
	const [known] = context.serviceWorkers();
	return known ?? (await context.waitForEvent("serviceworker"));
}

/** Begins to listen; waits for the next notification that the worker has shown. */
async function nextShown(
	context: BrowserContext,
): Promise<() => Promise<void>> {
	const worker = await workerOf(context);
	const listening = await worker.evaluateHandle(() => {
		const { registration } = self as unknown as ServiceWorkerLike;
		return {
			shown: new Promise<void>((resolve) => {
				registration.showNotification = async (title, options) => {
					Reflect.deleteProperty(registration, "showNotification");
					await registration.showNotification(title, options);
					resolve();
				};
			}),
		};
	});
	return () => listening.evaluate(({ shown }) => shown);
}

type Shown = Pick<Notification, "title" | "body" | "tag">;

function shownIn(page: Page): Promise<Shown[]> {
	return page.evaluate(async () => {
		const { serviceWorker } = navigator;
		const shown = await (await serviceWorker.ready).getNotifications();
		return shown.map(({ title, body, tag }) => ({ title, body, tag }));
	});
}

/** Presses the notification; gives the page that the worker then opens, as browsers let it only after a real press. */
async function press(context: BrowserContext): Promise<string> {
	const worker = await workerOf(context);
	return await worker.evaluate(async () => {
		const scope = self as unknown as ServiceWorkerLike;
		const [notification] = await scope.registration.getNotifications();
		return await new Promise<string>((resolve) => {
			Object.assign(scope.clients, {
				openWindow: async (path: string) => resolve(path),
			});
			scope.dispatchEvent(
				new scope.NotificationEvent("notificationclick", { notification }),
			);
		});
	});
}

/** What the test uses of a service worker, whose types those of a page exclude. */
type ServiceWorkerLike = EventTarget & {
	readonly registration: ServiceWorkerRegistration;
	readonly clients: object;
	readonly NotificationEvent: new (
		type: string,
		init: { readonly notification: Notification },
	) => globalThis.Event;
};

describe.skipIf(isSkipped)("notifications", () => {
	test("are turned on by a press, arrive, lead to the game, and are turned off by a press", async ({
		site,
	}) => {
		const receiver = await PushReceiver.create();
		const page = await reader(site, receiver);
		await page.goto("/notifications");
		await page.getByRole("button", { name: push.turnOn }).click();
		await page.getByText(push.on).waitFor();

		const guest = await site.visitor();
		const path = await begin(page, guest);
		await until(
			async () => (await sentTo(receiver)).length === 1,
			"the push service has got a message",
		);
		const [data] = await sentTo(receiver);
		await deliver(page, data);
		const [{ title, body }] = await shownIn(page);
		expect(title).toBe(push.notice.begins);
		expect(body).toMatch(/ · Turn 1 · 23 h left$/);
		expect(await press(page.context())).toBe(path);
		expect(await shownIn(page)).toEqual([]);
		await deliver(page, data);
		expect(await shownIn(page)).toHaveLength(1);
		await page.goto(path);
		await until(
			async () => (await shownIn(page)).length === 0,
			"its game is open, so it is gone",
		);
		await page
			.getByRole("heading", { level: 1, name: enGame.turn(0) })
			.waitFor();

		// Of what they are looking at nobody is told.
		const other = { ...JSON.parse(data), path: "/x", tag: "x" };
		await deliver(page, data, JSON.stringify(other));
		expect((await shownIn(page)).map(({ tag }) => tag)).toEqual(["x"]);

		await page.goto("/notifications");
		await page.getByRole("button", { name: push.turnOff }).click();
		await page.getByText(push.status.off).waitFor();
		await page.reload();
		await page.getByRole("button", { name: push.turnOn }).waitFor();
	});

	test("are chosen one by one, and the choice is there again", async ({
		site,
	}) => {
		const page = await reader(site, await PushReceiver.create());
		await page.goto("/notifications");
		await page.getByRole("button", { name: push.turnOn }).click();
		await page.getByLabel(push.choices.begins).uncheck();
		await page.getByText(push.status.saved).waitFor();
		await page.getByLabel(push.quiet.use).check();
		const saved = page.waitForResponse((response) =>
			(response.request().postData() ?? "").includes(
				encodeURIComponent("21:30"),
			),
		);
		await page.getByLabel(push.quiet.from).fill("21:30");
		await page.keyboard.press("Tab");
		await saved;
		await page.reload();
		await page.getByText(push.on).waitFor();
		expect(await page.getByLabel(push.choices.turns).isChecked()).toBe(true);
		expect(await page.getByLabel(push.choices.begins).isChecked()).toBe(false);
		expect(await page.getByLabel(push.quiet.from).inputValue()).toBe("21:30");
	});

	test("that the browser blocks are said to be blocked", async ({ site }) => {
		const page = await site.visitor();
		await page.addInitScript(() => {
			Object.defineProperty(Notification, "permission", {
				get: () => "denied",
			});
		});
		await page.goto("/notifications");
		await page.getByText(push.blocked).waitFor();
		expect(await page.getByRole("button", { name: push.turnOn }).count()).toBe(
			0,
		);
	});
});
