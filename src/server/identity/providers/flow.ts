/** What a browser remembers while its reader is on another site, in signed cookies. */
import type { Context } from "hono";
import type { Identity } from "../../db/providerLinks.ts";
import type { Provider } from "../../db/tables.ts";
import type { AppEnv } from "../../env.ts";
import { clearCookie, getSigned, setSigned } from "../../http/signedCookies.ts";
import { isProvider } from "./providers.ts";

type AppContext = Context<AppEnv>;

const FLOW = { name: "with", purpose: "provider" } as const;
const NEWCOMER = { name: "newcomer", purpose: "newcomer" } as const;

/** As long as one may take to sign in there. */
const FLOW_S = 10 * 60;
/** As long as one may take to choose a name. */
const NEWCOMER_S = 30 * 60;

/** Why the reader goes there: to come in, to link an account, or to prove again who they are. */
export type FlowPurpose = "enter" | "link" | "prove";

export function isFlowPurpose(text: string | undefined): text is FlowPurpose {
	return text === "enter" || text === "link" || text === "prove";
}

export type Flow = {
	readonly provider: Provider;
	readonly purpose: FlowPurpose;
	readonly state: string;
	readonly verifier: string;
	/** The page to go to afterwards. */
	readonly back: string;
	/** The account's owner; null for whoever wants to come in. */
	readonly player: string | null;
};

export async function keepFlow(c: AppContext, flow: Flow): Promise<void> {
	await setSigned(c, FLOW, JSON.stringify(flow), FLOW_S);
}

/** The flow that this browser began, once; null if it began none with this provider and this state. */
export async function takeFlow(
	c: AppContext,
	provider: Provider,
	state: string,
): Promise<Flow | null> {
	const signed = await getSigned(c, FLOW);
	clearCookie(c, FLOW.name);
	// Only we can have signed it.
	const flow = signed && (JSON.parse(signed.value) as Flow);
	return flow?.provider === provider && flow.state === state ? flow : null;
}

/** Somebody who comes from another site and has no account here yet. */
export type Newcomer = Identity & { readonly back: string };

export async function keepNewcomer(
	c: AppContext,
	newcomer: Newcomer,
): Promise<void> {
	await setSigned(c, NEWCOMER, JSON.stringify(newcomer), NEWCOMER_S);
}

export async function newcomerOf(c: AppContext): Promise<Newcomer | null> {
	const signed = await getSigned(c, NEWCOMER);
	const newcomer = signed && (JSON.parse(signed.value) as Newcomer);
	return newcomer && isProvider(newcomer.provider) ? newcomer : null;
}

export function forgetNewcomer(c: AppContext): void {
	clearCookie(c, NEWCOMER.name);
}
