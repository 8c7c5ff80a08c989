/**
 * What the platform gives the Worker and its objects: the bindings of
 * wrangler.toml, as `npm run bindings` has written them down.
 */
/// <reference path="../../worker-configuration.d.ts" />

import type { OwnListedGame } from "../protocol/fromDirectory.ts";
import type { Language } from "../words/languages.ts";
import type { Words } from "../words/words.ts";
import type { Caller } from "./api/caller.ts";
import type { RequestDatabase } from "./db/RequestDatabase.ts";
import type { FoundSession } from "./db/sessions.ts";
import type { Directory } from "./directory/Directory.ts";
import type { ProviderBindings } from "./identity/providers/providers.ts";
import type { Visitor } from "./identity/visitor.ts";
import type { Inbox } from "./inbox/Inbox.ts";
import type { GameRoom } from "./room/GameRoom.ts";

/** Not in wrangler.toml: set for a site that wants them. Both keys or none (routes/shared/challenge.tsx). */
type Optional = {
	readonly TURNSTILE_SITE_KEY?: string;
	readonly TURNSTILE_SECRET_KEY?: string;
	/** That of a stand-in, for tests. */
	readonly TURNSTILE_VERIFY_URL?: string;
	/** All three or none: see push/vapid.ts. */
	readonly VAPID_PUBLIC_KEY?: string;
	readonly VAPID_PRIVATE_KEY?: string;
	readonly VAPID_SUBJECT?: string;
	/** The origin of a stand-in for all push services, for tests. */
	readonly PUSH_STAND_IN_URL?: string;
	/** Whom /.well-known/security.txt names, as addresses separated by spaces. */
	readonly SECURITY_CONTACT?: string;
	/** On a local server: whether pages may be asked for in the language of words/pseudo.ts. */
	readonly PSEUDO_LANGUAGE?: string;
};

/** `wrangler types` does not find the classes of the objects, as their files end in `.ts`. */
type Objects = {
	readonly GAME_ROOMS: DurableObjectNamespace<GameRoom>;
	readonly DIRECTORIES: DurableObjectNamespace<Directory>;
	readonly INBOXES: DurableObjectNamespace<Inbox>;
};

export type Env = Readonly<Omit<Bindings, keyof Objects>> &
	Objects &
	Optional &
	ProviderBindings;

/** What is found out once for each request. */
type Variables = {
	/** The language of the answer, and its words. */
	readonly language: Language;
	readonly words: Words;
	/** The language in the names of its scripts. */
	readonly scriptLanguage: string;
	/** Null if the visitor is unknown. */
	readonly visitor?: Visitor | null;
	/** The hash that identifies the session of a signed-in visitor. */
	readonly tokenHash?: string;
	/** That session; undefined while the database does not answer. */
	readonly session?: FoundSession;
	/** The key of the forms of the page. */
	readonly formKey?: string;
	/** Whether the page has Turnstile in it. */
	readonly hasChallenge?: boolean;
	/** Whether other sites may show the page in a frame: only what pages/embed writes. */
	readonly isFramed?: boolean;
	readonly database?: RequestDatabase;
	/** The visitor's latest unfinished games, those that wait for them first. */
	readonly ownGames?: readonly OwnListedGame[];
	/** Who calls the API; null if the request carries no token. */
	readonly caller?: Caller | null;
	/** Whether the visitor sent a token, and the database does not say whose it is. */
	readonly isUnsure?: boolean;
};

/** The app's types, for Hono. */
export type AppEnv = { Bindings: Env; Variables: Variables };
