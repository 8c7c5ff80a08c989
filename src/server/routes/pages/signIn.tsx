/** Registering, and signing in. */
import { type Context, Hono } from "hono";
import { DatabaseAway } from "../../db/databaseAway.ts";
import { countGames } from "../../db/personalData.ts";
import type { AppEnv } from "../../env.ts";
import {
	AWAY,
	DONE,
	nameOf,
	type Outcome,
	textOf,
} from "../../forms/accountForm.ts";
import { readForm } from "../../forms/form.ts";
import { noStore } from "../../http/headers.ts";
import { localPathOf } from "../../http/localPath.ts";
import { logSparingly } from "../../http/log.ts";
import { databaseFor } from "../../http/requestDatabase.ts";
import { usableProviders } from "../../identity/providers/providers.ts";
import { register, signIn } from "../../identity/signIn.ts";
import type { Visitor } from "../../identity/visitor.ts";
import { ensureReader, isUnsure, visitorOf } from "../../identity/visitorOf.ts";
import {
	type EntryFormProps,
	RegisterPage,
	renderPage,
	SignInPage,
} from "../../pages/pages.ts";
import { comeIn, formStatus } from "../shared/comeIn.ts";
import { pageContextOf } from "../shared/pageContextOf.ts";
import { welcome } from "../shared/welcome.ts";

type AppContext = Context<AppEnv>;

export const signInRoutes = new Hono<AppEnv>();

signInRoutes.use("/register", noStore);
signInRoutes.use("/sign-in", noStore);

signInRoutes.get("/register", async (c) => {
	// Creates a guest now, so that pressing the button twice sends the form of one visitor.
	const visitor = await ensureReader(c);
	const back = localPathOf(c.req.query("back"), c.req.url);
	if (visitor?.isGuest === false) return c.redirect(back, 303);
	return answer(c, RegisterPage, { name: "", back });
});

signInRoutes.post("/register", async (c) => {
	const form = await readForm(c);
	const name = nameOf(form);
	const back = localPathOf(form.back, c.req.url);
	const visitor = await visitorOf(c);
	if (visitor?.isGuest === false) return c.redirect(back, 303);
	const password = textOf(form, "password");
	const outcome = await comeIn(c, () => register(c, { name, password }));
	if (outcome === DONE) await welcome(c, visitor);
	return answer(c, RegisterPage, { name, back, outcome });
});

signInRoutes.get("/sign-in", async (c) => {
	const visitor = await visitorOf(c);
	const back = localPathOf(c.req.query("back"), c.req.url);
	if (visitor?.isGuest === false) return c.redirect(back, 303);
	return answer(c, SignInPage, { name: "", back });
});

signInRoutes.post("/sign-in", async (c) => {
	const form = await readForm(c);
	const name = nameOf(form);
	const back = localPathOf(form.back, c.req.url);
	const visitor = await visitorOf(c);
	if (visitor?.isGuest === false) return c.redirect(back, 303);
	const password = textOf(form, "password");
	const outcome = await comeIn(c, () => signIn(c, { name, password }));
	return answer(c, SignInPage, { name, back, outcome });
});

type FormPage = (props: EntryFormProps) => ReturnType<typeof SignInPage>;

type Answer = {
	readonly name: string;
	readonly back: string;
	/** The result of the form; undefined before it is sent. */
	readonly outcome?: Outcome;
};

/** Redirects after success, or shows the form, again if it was refused. */
async function answer(
	c: AppContext,
	Page: FormPage,
	{ name, back, outcome: sent }: Answer,
): Promise<Response> {
	if (sent === DONE) return c.redirect(back, 303);
	const visitor = await visitorOf(c);
	const stake = await stakeOf(c, visitor);
	const outcome = stake.isUnknown ? AWAY : sent;
	const page = (
		<Page
			context={pageContextOf(c, visitor)}
			name={name}
			back={back}
			guestName={stake.guestName}
			providers={usableProviders(c.env)}
			problems={outcome?.type === "invalid" ? outcome.problems : {}}
			isTooMany={outcome?.type === "too_many"}
			isAway={outcome?.type === "away"}
		/>
	);
	const { status, headers } = formStatus(outcome);
	return c.html(renderPage(page), status, headers);
}

type Stake = {
	/** The name of a guest who has, or may have, games to lose. */
	readonly guestName: string | null;
	/** The database does not answer. */
	readonly isUnknown: boolean;
};

async function stakeOf(c: AppContext, visitor: Visitor | null): Promise<Stake> {
	if (!visitor?.isGuest) return { guestName: null, isUnknown: isUnsure(c) };
	const { player, name } = visitor;
	try {
		const games = await countGames(await databaseFor(c), player);
		return { guestName: games > 0 ? name : null, isUnknown: false };
	} catch (error) {
		if (!(error instanceof DatabaseAway)) throw error;
		logSparingly("error", "nobody counted a guest's games", error);
		return { guestName: name, isUnknown: true };
	}
}
