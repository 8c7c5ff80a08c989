/** A player's name, linked to the player's profile if there is one. */
import type { PageContext } from "../layout/pageContext.ts";

export function PlayerName({
	context,
	name,
	hasProfile,
}: {
	context: PageContext;
	/** "" if the account was deleted. */
	name: string;
	hasProfile: boolean;
}) {
	if (hasProfile)
		return (
			<a class="player" href={`/@${name}`}>
				{name}
			</a>
		);
	return (
		<span class="player">
			{name === "" ? context.words.account.deletedPlayer : name}
		</span>
	);
}
