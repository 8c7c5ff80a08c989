/** A player's name, linked to the player's profile if there is one. */
import type { Chrome } from "../layout/chrome.ts";

export function PlayerName({
	chrome,
	name,
	hasProfile,
}: {
	chrome: Chrome;
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
			{name === "" ? chrome.words.account.deletedPlayer : name}
		</span>
	);
}
