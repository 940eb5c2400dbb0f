/** Texts from data, made harmless: one line, nothing that steers a terminal or the direction of writing. */

const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\s]+/g;
const steering = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const markdownMarks = /[\\`*_{}[\]<>#|~&$]/g;

/** One line of visible text. */
export const cleanText = (text: string): string => text.replace(steering, "").replace(controls, " ").trim();

/** The same inside a line of Markdown: what would be a mark stands for itself. */
export const markdownText = (text: string): string => cleanText(text).replace(markdownMarks, "\\$&");

/** The same where a line or item of Markdown begins: no list or heading begins by accident. */
export const markdownStart = (text: string): string => markdownText(text).replace(/^([-+=])/, "\\$1").replace(/^(\d+)([.)])/, "$1\\$2");
