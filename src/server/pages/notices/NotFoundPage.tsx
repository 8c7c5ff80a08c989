/** There is nothing at this address. */
import type { PageContext } from "../layout/pageContext.ts";
import { Notice } from "./Notice.tsx";

export function NotFoundPage({ context }: { context: PageContext }) {
	return <Notice context={context} words={context.words.notFound} />;
}
