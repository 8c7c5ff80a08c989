/** The forms of the account's page that rename and remove passkeys, and remove the password. */
import { Hono } from "hono";
import { removePasskey, renamePasskey } from "../../db/passkeys.ts";
import { removePassword } from "../../db/passwords.ts";
import type { AppEnv } from "../../env.ts";
import { textOf } from "../../forms/accountForm.ts";
import { readForm } from "../../forms/form.ts";
import { databaseFor } from "../../http/requestDatabase.ts";
import { passkeyName } from "../../identity/passkeys/createPasskey.ts";
import { usableProviders } from "../../identity/providers/providers.ts";
import { forOwner, forProvenOwner } from "../shared/showAccount.tsx";

export const passkeyRoutes = new Hono<AppEnv>();

passkeyRoutes.post(
	"/account/passkeys/rename",
	forOwner(async (c, { player }) => {
		const form = await readForm(c);
		const id = textOf(form, "passkey");
		const name = passkeyName(textOf(form, "name"));
		await renamePasskey(await databaseFor(c), player, id, name);
		return c.redirect("/account#passkeys", 303);
	}),
);

passkeyRoutes.post(
	"/account/passkeys/remove",
	forProvenOwner(async (c, { player }) => {
		const passkey = textOf(await readForm(c), "passkey");
		const usable = usableProviders(c.env);
		const d1 = await databaseFor(c);
		const isRemoved = await removePasskey(d1, player, { passkey, usable });
		const note = isRemoved ? "removed" : "kept";
		return c.redirect(`/account?${note}#passkeys`, 303);
	}),
);

passkeyRoutes.post(
	"/account/password/remove",
	forProvenOwner(async (c, { player }) => {
		const usable = usableProviders(c.env);
		const d1 = await databaseFor(c);
		const isRemoved = await removePassword(d1, player, usable);
		const note = isRemoved ? "passwordless" : "kept";
		return c.redirect(`/account?${note}#change`, 303);
	}),
);
