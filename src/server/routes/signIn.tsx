/** Registering, signing in and out. */
import { type Context, Hono } from "hono";
import {
	DONE,
	type Outcome,
	typed,
	typedName,
} from "../accounts/accountForm.ts";
import { register, signIn } from "../accounts/signIn.ts";
import { countGames } from "../db/personalData.ts";
import { databaseFor } from "../db/replica.ts";
import { endSession } from "../db/sessions.ts";
import type { AppEnv } from "../env.ts";
import { formOf } from "../formOf.ts";
import { noKeeping } from "../headers.ts";
import { RETRY_AFTER } from "../limits.ts";
import { pathOf } from "../ownPath.ts";
import {
	type EntryFormProps,
	RegisterPage,
	renderPage,
	SignInPage,
} from "../pages/pages.ts";
import { chromeOf } from "../preferences.ts";
import { ensureSession, sessionOf, signOut, type Visitor } from "../session.ts";
import { keepWelcome } from "../welcome.ts";

type AppContext = Context<AppEnv>;

export const signInRoutes = new Hono<AppEnv>();

signInRoutes.use("/register", noKeeping);
signInRoutes.use("/sign-in", noKeeping);

signInRoutes.get("/register", async (c) => {
	// A guest from now on, so that pressing the button twice is no other's doing.
	const visitor = await ensureSession(c);
	const back = pathOf(c.req.query("back"), c.req.url);
	if (!visitor.isGuest) return c.redirect(back, 303);
	return answer(c, RegisterPage, { name: "", back });
});

signInRoutes.post("/register", async (c) => {
	const form = await formOf(c);
	const name = typedName(form);
	const back = pathOf(form.back, c.req.url);
	const visitor = await sessionOf(c);
	if (visitor?.isGuest === false) return c.redirect(back, 303);
	const password = typed(form, "password");
	const outcome = await register(c, { name, password });
	if (outcome === DONE) keepWelcome(c, await gamesOf(c, visitor));
	return answer(c, RegisterPage, { name, back, outcome });
});

signInRoutes.get("/sign-in", async (c) => {
	const visitor = await sessionOf(c);
	const back = pathOf(c.req.query("back"), c.req.url);
	if (visitor?.isGuest === false) return c.redirect(back, 303);
	return answer(c, SignInPage, { name: "", back });
});

signInRoutes.post("/sign-in", async (c) => {
	const form = await formOf(c);
	const name = typedName(form);
	const back = pathOf(form.back, c.req.url);
	const visitor = await sessionOf(c);
	if (visitor?.isGuest === false) return c.redirect(back, 303);
	const password = typed(form, "password");
	const outcome = await signIn(c, { name, password });
	return answer(c, SignInPage, { name, back, outcome });
});

signInRoutes.post("/sign-out", async (c) => {
	const visitor = await sessionOf(c);
	const tokenHash = c.get("tokenHash");
	if (visitor !== null && tokenHash !== undefined)
		await endSession(await databaseFor(c), visitor.player, tokenHash);
	signOut(c);
	return c.redirect("/", 303);
});

/** How many games a guest brought along; none if that can't be said, as all else is done. */
async function gamesOf(c: AppContext, guest: Visitor | null): Promise<number> {
	if (guest === null) return 0;
	try {
		return await countGames(await databaseFor(c), guest.player);
	} catch (error) {
		console.error("nobody counted the games that came along", error);
		return 0;
	}
}

type FormPage = (props: EntryFormProps) => ReturnType<typeof SignInPage>;

type Answer = {
	readonly name: string;
	readonly back: string;
	/** Of a form that was sent. */
	readonly outcome?: Outcome;
};

/** Leads on, or shows the form: again, if it was not taken. */
async function answer(
	c: AppContext,
	Page: FormPage,
	{ name, back, outcome }: Answer,
): Promise<Response> {
	if (outcome === DONE) return c.redirect(back, 303);
	const visitor = await sessionOf(c);
	const page = (
		<Page
			chrome={chromeOf(c, visitor)}
			name={name}
			back={back}
			guestName={await playingGuest(c, visitor)}
			problems={outcome?.type === "bad" ? outcome.problems : {}}
			isTooMany={outcome?.type === "too_many"}
		/>
	);
	if (outcome?.type === "too_many")
		return c.html(renderPage(page), 429, RETRY_AFTER);
	return c.html(renderPage(page), outcome === undefined ? 200 : 422);
}

/** The name of a guest who has something to lose. */
async function playingGuest(
	c: AppContext,
	visitor: Visitor | null,
): Promise<string | null> {
	if (!visitor?.isGuest) return null;
	const games = await countGames(await databaseFor(c), visitor.player);
	return games > 0 ? visitor.name : null;
}
