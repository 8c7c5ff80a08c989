/** The reader's settings of play in this browser. Without storage they last as long as the page. */
import { prefersStillness } from "../ui/dom.ts";

/** How fast a turn's story plays: as many times as usual, or 0: at once. */
export type StorySpeed = 0 | 1 | 2;

export type Preferences = {
	readonly speed: StorySpeed;
	/** Null: the reader was not asked yet, so there is none. */
	readonly sound: boolean | null;
	/** From 0 to 1. */
	readonly volume: number;
	readonly vibration: boolean;
	/** An order is planned by the first press and given by the second one. */
	readonly pressTwice: boolean;
	/** Whether a turn's events are listed at once, not only behind the line that tells the turn. */
	readonly unfolded: boolean;
	/** Whether boards lie turned by a quarter; null: as their tiles are larger. */
	readonly turned: boolean | null;
};

const KEY = "preferences";

/** Dispatched on the window when a setting has changed. */
const CHANGED = "preferences";

export function preferences(): Preferences {
	const usual: Preferences = {
		...{ speed: 1, sound: null, volume: 0.6 },
		...{ vibration: !prefersStillness(), pressTwice: false },
		...{ unfolded: false, turned: null },
	};
	return { ...usual, ...chosen() };
}

/** Changes settings, and tells everybody who listens. */
export function prefer(change: Partial<Preferences>): void {
	const text = JSON.stringify({ ...chosen(), ...change });
	document.documentElement.dataset[KEY] = text;
	try {
		localStorage.setItem(KEY, text);
	} catch {
		// Storage can be full or disabled.
	}
	dispatchEvent(new Event(CHANGED));
}

/** Calls the listener after every change, until `signal`. */
export function onPreference(listener: () => void, signal?: AbortSignal): void {
	addEventListener(CHANGED, listener, signal && { signal });
}

/**
 * What the reader has chosen. Parts that are loaded later are bundled with their own copy of
 * this module, so the document holds what they share.
 */
function chosen(): Partial<Preferences> {
	return parsed(document.documentElement.dataset[KEY] ?? stored());
}

function stored(): string | null {
	try {
		return localStorage.getItem(KEY);
	} catch {
		return null;
	}
}

/** What of a stored text is a setting. */
function parsed(text: string | null): Partial<Preferences> {
	try {
		const found: unknown = JSON.parse(text ?? "{}");
		if (typeof found !== "object" || found === null) return {};
		return Object.fromEntries(
			Object.entries(found).filter(([name, value]) => isSetting(name, value)),
		);
	} catch {
		return {};
	}
}

function isSetting(name: string, value: unknown): boolean {
	switch (name) {
		case "speed":
			return value === 0 || value === 1 || value === 2;
		case "volume":
			return typeof value === "number" && value >= 0 && value <= 1;
		case "sound":
		case "vibration":
		case "pressTwice":
		case "unfolded":
		case "turned":
			return typeof value === "boolean";
		default:
			return false;
	}
}
