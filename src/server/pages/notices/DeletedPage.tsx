/** The account was deleted. */
import type { PageContext } from "../layout/pageContext.ts";
import { Notice } from "./Notice.tsx";

export function DeletedPage({ context }: { context: PageContext }) {
	return <Notice context={context} words={context.words.account.remove.done} />;
}
