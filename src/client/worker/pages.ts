/** Answers for pages: from the network, and without one with what is kept. */
import {
	copyOf,
	DEVICE,
	LOCAL_GAME,
	renewCopies,
	renewIfCleared,
} from "./copies.ts";
import { forgetLogs, hasMarchOf, logOf } from "./logs.ts";
import { scope } from "./scope.ts";
import { makeWay } from "./updates.ts";

/** The games on the device, of which the server knows nothing. */
const LOCAL = /^\/game\/local-\w+$/;
const GAME = /^\/game\/\w+$/;

/** What changes how the pages look that are kept. */
const CHANGES_LOOK =
	/^\/(language|theme|contrast|sign-|register|account|passkeys|with)/;
/** After it somebody else may read. */
const CHANGES_READER = /^\/(sign-|register|account|passkeys|with)/;

/** Scripts send what is signed by one. */
const PASSKEYS = "/passkeys/";

/** The way to another site's account, and back from it. */
const WITH = "/with/";

export function listenToPages(): void {
	scope.addEventListener("fetch", (event) => {
		const { method, mode, url } = event.request;
		const { pathname } = new URL(url);
		const isSent = method === "POST" || pathname.startsWith(WITH);
		if (mode === "navigate") {
			event.waitUntil(makeWay());
			event.respondWith(isSent ? sendForm(event) : openPage(event));
		} else if (isSent && pathname.startsWith(PASSKEYS))
			event.respondWith(send(event));
	});
}

async function openPage(event: FetchEvent): Promise<Response> {
	const { pathname } = new URL(event.request.url);
	if (LOCAL.test(pathname)) {
		const kept = await copyOf(LOCAL_GAME);
		if (kept) return kept;
	}
	try {
		// Not by navigation preload: where that fails, Firefox shows its own error page.
		const answer = await fetch(event.request);
		event.waitUntil(renewIfCleared());
		return answer;
	} catch (error) {
		return (await standIn(pathname)) ?? Promise.reject(error);
	}
}

/** What is shown of an address without a network. */
async function standIn(path: string): Promise<Response | undefined> {
	const copy = await copyOf(path);
	if (copy) return copy;
	const isSeen = GAME.test(path) && (await logOf(`${path}/log.json`));
	const isHere = isSeen || (await hasMarchOf(path));
	return await copyOf(isHere ? LOCAL_GAME : DEVICE);
}

async function sendForm(event: FetchEvent): Promise<Response> {
	const { request } = event;
	const { pathname } = new URL(request.url);
	const isPlay = pathname === "/play";
	const form = isPlay ? request.clone() : null;
	try {
		return await send(event);
	} catch (error) {
		if (form) return Response.redirect(await localGameOf(form), 303);
		return (await standIn(pathname)) ?? Promise.reject(error);
	}
}

/** Sends what may change how pages look, and who reads them. */
async function send(event: FetchEvent): Promise<Response> {
	const { pathname } = new URL(event.request.url);
	const answer = await fetch(event.request);
	if (CHANGES_LOOK.test(pathname)) event.waitUntil(renewCopies());
	if (CHANGES_READER.test(pathname)) event.waitUntil(forgetLogs());
	return answer;
}

/** A game against bots needs no server: the address that begins it on the device. */
async function localGameOf(form: Request): Promise<string> {
	const fields = new URLSearchParams();
	for (const [name, value] of await form.formData())
		if (typeof value === "string" && name !== "key") fields.set(name, value);
	return `${LOCAL_GAME}?${fields}`;
}
