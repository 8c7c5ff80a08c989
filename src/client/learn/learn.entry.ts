/** The script of the guided first game, built once for each language (scripts/build/entries.ts). */
import { gameWords } from "../../words/en/game.ts";
import { learnWords } from "../../words/en/learn.ts";
import { noteWords } from "../../words/en/notes.ts";
import { beginLesson } from "./main.ts";

void beginLesson({ ...gameWords, ...noteWords }, learnWords);
