/** The nouns that are counted, in Ukrainian: with one, with two to four, with more. */
type Noun = readonly [one: string, few: string, many: string];

export const TILES: Noun = ["клітинка", "клітинки", "клітинок"];
export const TOWNS: Noun = ["місто", "міста", "міст"];
export const POINTS: Noun = ["очко", "очки", "очок"];
export const ORDERS: Noun = ["наказ", "накази", "наказів"];
export const TURNS: Noun = ["хід", "ходи", "ходів"];
export const PLAYERS: Noun = ["гравець", "гравці", "гравців"];
export const GAMES: Noun = ["партія", "партії", "партій"];
export const BOTS: Noun = ["бот", "боти", "ботів"];
export const DAYS: Noun = ["день", "дні", "днів"];
export const MINUTES: Noun = ["хвилина", "хвилини", "хвилин"];
/** After a preposition, or as what is taken: the word for one differs. */
export const TILES_TAKEN: Noun = ["клітинку", "клітинки", "клітинок"];
export const MINUTES_TAKEN: Noun = ["хвилину", "хвилини", "хвилин"];
/** Of so many. */
export const TILES_OF: Noun = ["клітинки", "клітинок", "клітинок"];
export const TURNS_OF: Noun = ["ходу", "ходів", "ходів"];
