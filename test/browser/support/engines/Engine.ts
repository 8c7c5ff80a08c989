/** What every driver of a browser can do: the rest is `DrivenPage`, the same for all of them. */
import type { BrowserName } from "../../../../scripts/browser/findBrowsers.ts";

export type Size = { readonly width: number; readonly height: number };

export type Visit = {
	readonly viewport: Size;
	/** Whether the visitor has a touch screen. */
	readonly hasTouch: boolean;
};

/** One page of one visitor, by whatever protocol its browser speaks. Places are CSS pixels of the viewport. */
export type EnginePage = {
	/** Waits until the page has loaded. */
	readonly open: (url: string) => Promise<void>;
	readonly reload: () => Promise<void>;
	/** Runs a function in the page; it must not refer to anything outside itself. */
	readonly evaluate: <Argument, Result>(
		run: (argument: Argument) => Result,
		argument: Argument,
	) => Promise<Awaited<Result>>;
	/** Runs a script's text in the page. */
	readonly runScript: (source: string) => Promise<void>;
	readonly click: (x: number, y: number) => Promise<void>;
	/** Throws where the engine can't touch. */
	readonly tap: (x: number, y: number) => Promise<void>;
	/** Presses and releases a key, named as in `KeyboardEvent.key`. */
	readonly key: (name: string) => Promise<void>;
	readonly resize: (size: Size) => Promise<void>;
	readonly screenshot: (path: string) => Promise<void>;
	/** Errors of the console, uncaught ones, and failed requests until now. */
	readonly problems: () => Promise<readonly string[]>;
	readonly close: () => Promise<void>;
};

export type Engine = {
	readonly name: BrowserName;
	/** Whether its driver makes touches, which WebKitGTK's turns into clicks of a mouse. */
	readonly canTouch: boolean;
	/** A page of a new visitor, who reads English and prefers reduced motion. */
	readonly visit: (visit: Visit) => Promise<EnginePage>;
	readonly close: () => Promise<void>;
};
