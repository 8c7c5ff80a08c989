/** From version 7 on, rulesets have the fields that rules of version 2 brought. */
import { completeRuleset, type Ruleset } from "../../../rules/ruleset.ts";
import { keepRoomMatch, roomMatch } from "./stored.ts";

export function migrateFrom6(sql: SqlStorage): void {
	const match = roomMatch(sql);
	const settings = match.settings as { readonly ruleset: Ruleset };
	const ruleset = completeRuleset(settings.ruleset);
	keepRoomMatch(sql, { ...match, settings: { ...settings, ruleset } });
}
