/** Keeps what works without a network: a few pages as this browser's reader wants them, and their files. */
import { BUILD } from "./build.ts";
import { BUILD_CACHE } from "./caches.ts";

/** The page of what the device keeps, which stands in for those that need the network. */
export const DEVICE = "/device";
/** The page of every game on the device. */
export const LOCAL_GAME = "/game/local-new";

const PAGES = [DEVICE, LOCAL_GAME, "/learn", "/how-to-play"];

/** Files whose address stays the same. */
const PLAIN = ["/signs.svg", "/favicon.svg"];

/** Keeps all; throws if something can't be had, or the server has another build by now. */
export async function keepCopies(): Promise<void> {
	const cache = await caches.open(BUILD_CACHE);
	const pages = await Promise.all(PAGES.map(fetchPage));
	const texts = await Promise.all(pages.map((page) => page.clone().text()));
	const files = filesFor(languageIn(texts.join())).map(addressOf);
	const named = texts.flatMap((text) => text.match(/\/build\/[\w.-]+/g) ?? []);
	const scripts = named.filter((file) => file.endsWith(".js"));
	if (!scripts.every((file) => files.includes(file)))
		throw new Error("the server has another build");
	// Pages of some languages name more, such as styles and a manifest of their own.
	const all = new Set([...files, ...named, ...PLAIN]);
	await Promise.all([...all].map((file) => keep(cache, file)));
	// Last, as a page without its files would be worse than none.
	await Promise.all(PAGES.map((path, at) => cache.put(path, pages[at])));
}

/** As `keepCopies`, but leaves what is kept if it fails. */
export async function renewCopies(): Promise<void> {
	await keepCopies().catch(() => {});
}

/** A page for nobody in particular (server/http/offlineCopy.ts), in the reader's language and colours. */
async function fetchPage(path: string): Promise<Response> {
	const page = await fetch(path, {
		headers: { "Offline-Copy": "1" },
		cache: "no-store",
	});
	if (!page.ok || page.redirected) throw new Error(`${page.status}: ${path}`);
	return page;
}

/** The language of the pages, by the names of their scripts. */
function languageIn(text: string): string {
	return text.match(/\/build\/local\.(\w+)-/)?.[1] ?? "";
}

function filesFor(language: string): string[] {
	return [...BUILD.all, ...(BUILD.own[language] ?? [])];
}

function addressOf(file: string): string {
	return `/build/${file}`;
}

/** A file that another build has too need not be loaded again. */
async function keep(cache: Cache, path: string): Promise<void> {
	const isBuilt = path.startsWith("/build/");
	const known = isBuilt ? await caches.match(path) : undefined;
	if (known) await cache.put(path, known);
	else await cache.add(path);
}

/** A page that is kept, by its path with or without a language; undefined if it is not, or if the device refuses. */
export async function copyOf(path: string): Promise<Response | undefined> {
	try {
		const cache = await caches.open(BUILD_CACHE);
		return await cache.match(path.replace(/^\/\w\w(?=\/)/, ""));
	} catch {
		return undefined;
	}
}

let isRenewed = false;

/** Browsers clear what sites keep where room gets scarce, but leave the worker. Tried once in a worker's life. */
export async function renewIfCleared(): Promise<void> {
	if (isRenewed || (await copyOf(DEVICE))) return;
	isRenewed = true;
	await renewCopies();
}
