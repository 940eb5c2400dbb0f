/** The languages of the explanation. */
import type { Locale } from "../../kernel/index.ts";
import { enTexts } from "./en/index.ts";
import { idTexts } from "./id/index.ts";
import type { LocaleTexts } from "./locale-type.ts";

/** The texts by language. */
export const localeTexts: Readonly<Record<Locale, LocaleTexts>> = { id: idTexts, en: enTexts };
