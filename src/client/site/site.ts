/** The script of every page. */

import { showAppBadge } from "../ui/appBadge.ts";
import { holdForms } from "./holdForms.ts";
import { showLocalDays } from "./localDays.ts";
import { registerWorker } from "./registerWorker.ts";
import { returnToForm } from "./returnToForm.ts";
import { watchReader } from "./watchReader.ts";

holdForms();
returnToForm();
showLocalDays();
watchReader();
void registerWorker();
showAppBadge(Number(document.body.dataset.waiting ?? 0));
