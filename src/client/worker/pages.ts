/** Answers for pages: from the network, and without one with what is kept. */
import { copyOf, DEVICE, LOCAL_GAME, renewCopies } from "./copies.ts";
import { forgetLogs, logOf } from "./logs.ts";
import { scope } from "./scope.ts";
import { makeWay } from "./updates.ts";

/** The games on the device, of which the server knows nothing. */
const LOCAL = /^\/game\/local-\w+$/;
const GAME = /^\/game\/\w+$/;

/** Forms after which the pages that are kept look otherwise. */
const CHANGES_LOOK = /^\/(language|theme|contrast|sign-|register|account)/;
/** Forms after which somebody else may read. */
const CHANGES_READER = /^\/(sign-|register|account)/;

export function listenToPages(): void {
	scope.addEventListener("fetch", (event) => {
		if (event.request.mode !== "navigate") return;
		event.waitUntil(makeWay());
		const isForm = event.request.method === "POST";
		event.respondWith(isForm ? sendForm(event) : openPage(event));
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
		return await fetch(event.request);
	} catch (error) {
		return (await standIn(pathname)) ?? Promise.reject(error);
	}
}

/** What is shown of an address without a network. */
async function standIn(path: string): Promise<Response | undefined> {
	const copy = await copyOf(path);
	if (copy) return copy;
	const isSeen = GAME.test(path) && (await logOf(`${path}/log.json`));
	return await copyOf(isSeen ? LOCAL_GAME : DEVICE);
}

async function sendForm(event: FetchEvent): Promise<Response> {
	const { request } = event;
	const { pathname } = new URL(request.url);
	const isPlay = pathname === "/play";
	const form = isPlay ? request.clone() : null;
	try {
		const answer = await fetch(request);
		if (CHANGES_LOOK.test(pathname)) event.waitUntil(renewCopies());
		if (CHANGES_READER.test(pathname)) event.waitUntil(forgetLogs());
		return answer;
	} catch (error) {
		if (form) return Response.redirect(await localGameOf(form), 303);
		return (await standIn(pathname)) ?? Promise.reject(error);
	}
}

/** A game against bots needs no server: the address that begins it on the device. */
async function localGameOf(form: Request): Promise<string> {
	const fields = new URLSearchParams();
	for (const [name, value] of await form.formData())
		if (typeof value === "string" && name !== "key") fields.set(name, value);
	return `${LOCAL_GAME}?${fields}`;
}
