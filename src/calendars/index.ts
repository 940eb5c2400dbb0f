/** The days off of Indonesia, a year each, as data with their decrees. No function takes them by itself: put the years you need into a calendar of your own. @module */
export { indonesia2024 } from "./indonesia-2024.ts";
export { indonesia2025 } from "./indonesia-2025.ts";
export { indonesia2026 } from "./indonesia-2026.ts";
