/**
 * The visitor signed out while the database was unavailable: this browser has forgotten the
 * session, but the database has not ended it.
 */
import type { PageContext } from "../layout/pageContext.ts";
import { Notice } from "./Notice.tsx";

export function SignedOutPage({ context }: { context: PageContext }) {
	return <Notice context={context} words={context.words.account.signedOut} />;
}
