/** The occasions of the days off, as the joint decrees call them in short. */
import type { Text } from "../kernel/index.ts";

const name = (id: string, en: string): Text => Object.freeze({ id, en });

/** New Year. */
export const newYear: Text = /* @__PURE__ */ name("Tahun Baru Masehi", "New Year");
/** Isra Mikraj. */
export const isra: Text = /* @__PURE__ */ name("Isra Mikraj Nabi Muhammad SAW", "Isra Mikraj");
/** Chinese New Year. */
export const imlek: Text = /* @__PURE__ */ name("Tahun Baru Imlek", "Chinese New Year");
/** Nyepi, the day of silence. */
export const nyepi: Text = /* @__PURE__ */ name("Hari Suci Nyepi", "Nyepi, the day of silence");
/** Good Friday. */
export const goodFriday: Text = /* @__PURE__ */ name("Wafat Yesus Kristus", "Good Friday");
/** Easter Sunday. */
export const easter: Text = /* @__PURE__ */ name("Kebangkitan Yesus Kristus (Paskah)", "Easter Sunday");
/** Idulfitri. */
export const idulfitri: Text = /* @__PURE__ */ name("Idulfitri", "Idulfitri");
/** Labour Day. */
export const labour: Text = /* @__PURE__ */ name("Hari Buruh Internasional", "Labour Day");
/** Ascension Day. */
export const ascension: Text = /* @__PURE__ */ name("Kenaikan Yesus Kristus", "Ascension Day");
/** Waisak. */
export const waisak: Text = /* @__PURE__ */ name("Hari Raya Waisak", "Waisak");
/** Birth of Pancasila. */
export const pancasila: Text = /* @__PURE__ */ name("Hari Lahir Pancasila", "Birth of Pancasila");
/** Iduladha. */
export const iduladha: Text = /* @__PURE__ */ name("Iduladha", "Iduladha");
/** Islamic New Year. */
export const hijra: Text = /* @__PURE__ */ name("Tahun Baru Islam", "Islamic New Year");
/** Proclamation of Independence. */
export const independence: Text = /* @__PURE__ */ name("Proklamasi Kemerdekaan", "Proclamation of Independence");
/** Birthday of the Prophet. */
export const maulid: Text = /* @__PURE__ */ name("Maulid Nabi Muhammad SAW", "Birthday of the Prophet");
/** Christmas Day. */
export const christmas: Text = /* @__PURE__ */ name("Kelahiran Yesus Kristus (Natal)", "Christmas Day");
