/**
 * Shows what the site tells by push, and leads to it. Nothing is shown of a page that its
 * reader is looking at, on this device; the room knows of the others.
 */
import { scope } from "./scope.ts";

/** As the server sends it (server/push/notice.ts). */
type NoticeData = {
	readonly title: string;
	readonly body: string;
	/** The page that a press on it opens. */
	readonly path: string;
	/** A notice replaces an earlier one with the same tag. */
	readonly tag: string;
	readonly lang: string;
	/** It is shown without a sound. */
	readonly silent?: true;
};

/** The TypeScript library does not know it: https://w3c.github.io/push-api/#the-pushsubscriptionchange-event */
type SubscriptionChange = ExtendableEvent & {
	readonly oldSubscription?: PushSubscription | null;
	readonly newSubscription?: PushSubscription | null;
};

export function listenToPush(): void {
	scope.addEventListener("push", (event) => {
		const notice = parseNotice(event.data);
		if (notice !== null) event.waitUntil(show(notice));
	});
	scope.addEventListener("notificationclick", (event) => {
		const { notification } = event;
		notification.close();
		event.waitUntil(open(pathOf(notification)));
	});
	scope.addEventListener("pushsubscriptionchange", (event) => {
		const change = event as SubscriptionChange;
		change.waitUntil(move(change));
	});
}

function parseNotice(data: PushMessageData | null): NoticeData | null {
	try {
		return data?.json() ?? null;
	} catch {
		// Not from our server, which alone can encrypt for this browser.
		return null;
	}
}

async function show({ title, path, ...notice }: NoticeData): Promise<void> {
	const pages = await pagesAt(path);
	if (pages.some(({ visibilityState }) => visibilityState === "visible"))
		return;
	await scope.registration.showNotification(title, {
		...notice,
		...{ icon: "/icons/icon-192.png", data: path },
	});
	await countWaiting();
}

/** Only pages of this site: whoever could send another path could not send anything. */
function pathOf({ data }: Notification): string {
	return typeof data === "string" && data.startsWith("/") ? data : "/games";
}

/** To the page if it is open; otherwise to a new one. */
async function open(path: string): Promise<void> {
	const [page] = await pagesAt(path);
	if (page) await page.focus();
	else await scope.clients.openWindow(path);
}

async function pagesAt(path: string): Promise<WindowClient[]> {
	const { pathname } = new URL(path, scope.location.origin);
	const pages = await scope.clients.matchAll({
		...{ type: "window", includeUncontrolled: true },
	});
	return pages.filter(({ url }) => new URL(url).pathname === pathname);
}

/** Marks the installed app with how many games wait; with a dot if that can't be found out. */
async function countWaiting(): Promise<void> {
	if (!("setAppBadge" in navigator)) return;
	try {
		const response = await fetch("/games/mine.json");
		const { waiting } = (await response.json()) as { waiting?: number };
		await navigator.setAppBadge(waiting);
	} catch {
		await navigator.setAppBadge().catch(() => {});
	}
}

/** The push service has ended a subscription: the server learns of the next one. */
async function move(change: SubscriptionChange): Promise<void> {
	const { oldSubscription, newSubscription } = change;
	if (!oldSubscription) return;
	const next =
		newSubscription ??
		(await scope.registration.pushManager.subscribe(oldSubscription.options));
	const { endpoint, keys } = next.toJSON();
	const form = { ...keys, endpoint, before: oldSubscription.endpoint };
	await fetch("/notifications/moved", {
		method: "POST",
		body: new URLSearchParams(form as Record<string, string>),
	});
}
