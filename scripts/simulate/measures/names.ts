/** What `--measure` can name. */

/** The measures of the given bots' own games, which cost nothing more. */
export const OF_GAMES = ["basics", "motion", "leads", "starts"] as const;

/** The measures that play games of their own. */
export const OF_OWN = [
	"tricks",
	"kingmaking",
	"decisions",
	"search",
	"calibration",
] as const;

export const MEASURE_NAMES = [...OF_GAMES, ...OF_OWN] as const;

export type MeasureName = (typeof MEASURE_NAMES)[number];

/** The measures for rulesets in which starts are assigned, and attacks need support. */
export const FOR_MARCH: readonly MeasureName[] = ["starts", ...OF_OWN];
