/** The colours of `--bg` in styles/base/palette.css, for the browser's own bars, and those of the installed app. */
export const THEME_COLORS = { light: "#f1ece0", dark: "#14161c" } as const;
