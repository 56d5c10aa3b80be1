import { EN_CONTACTS } from "./en-contacts.ts";
import { EN_STRAIN } from "./en-strain.ts";
import { EN_TIES } from "./en-ties.ts";
import { triggersOf } from "./event-kinds.ts";

export const EN_TRIGGERS = triggersOf({ ...EN_CONTACTS, ...EN_TIES, ...EN_STRAIN });
