/** What if: what would it take, and whom an overlay moves. @module */
export { whatWouldItTake, type Way, type WhatItTakes, type Wish } from "./what-would-it-take.ts";
export { previewOverlay, type Mover, type Preview, type PreviewCase, type PreviewOptions } from "./preview-overlay.ts";
