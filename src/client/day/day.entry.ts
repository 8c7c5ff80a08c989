/** The script of a day's page, built once for each language (scripts/build/entries.ts). */
import { dayPlayWords } from "../../words/en/dayPlay.ts";
import { beginDayPage } from "./dayPage.ts";

beginDayPage(dayPlayWords);
