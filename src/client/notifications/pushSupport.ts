/** What this browser can do about push. */

export type PushState =
	| "unsupported"
	/** Of iPhones and iPads only installed sites can notify anybody. */
	| "install"
	/** The browser's settings forbid it, and no page may ask again. */
	| "blocked"
	| "off"
	| "on";

/** The state without a subscription. */
export function stateOfBrowser(): PushState {
	const isSupported =
		"serviceWorker" in navigator &&
		"PushManager" in window &&
		"Notification" in window;
	if (isSupported)
		return Notification.permission === "denied" ? "blocked" : "off";
	// Only browsers on those devices have it: whether the page is an installed one.
	const { standalone } = navigator as { standalone?: boolean };
	return standalone === false ? "install" : "unsupported";
}

/** The browser's subscription; null if it has none. */
export async function currentSubscription(): Promise<PushSubscription | null> {
	const worker = await navigator.serviceWorker.getRegistration();
	return (await worker?.pushManager.getSubscription()) ?? null;
}

/**
 * Subscribes, with the site's public key in base64url; a subscription for another key is
 * replaced. Null where the browser has no push, though it may show notifications.
 */
export async function subscribe(key: string): Promise<PushSubscription | null> {
	const { pushManager } = await navigator.serviceWorker.ready;
	const options = {
		userVisibleOnly: true,
		applicationServerKey: bytesOf(key),
	};
	try {
		return await pushManager.subscribe(options);
	} catch (error) {
		if ((error as Error).name === "NotAllowedError") return null;
		const other = await pushManager.getSubscription();
		if (other === null) throw error;
		await other.unsubscribe();
		return await pushManager.subscribe(options);
	}
}

function bytesOf(base64Url: string): Uint8Array<ArrayBuffer> {
	const text = atob(base64Url.replaceAll("-", "+").replaceAll("_", "/"));
	return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
