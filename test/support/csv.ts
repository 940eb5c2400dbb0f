/** CSV read as RFC 4180 says, for tests. */

/** Reads CSV as RFC 4180 says. */
export const readCsv = (text: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field = "";
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += text[at] === '"' ? 2 : 1) {
        if (at >= text.length) throw new Error("open quote");
        field += text[at] ?? "";
      }
      at += 1;
    } else while (at < text.length && text[at] !== "," && text[at] !== "\r") { field += text[at] ?? ""; at += 1; }
    row.push(field);
    if (text[at] === ",") at += 1;
    else if (text.startsWith("\r\n", at)) { rows.push(row); row = []; at += 2; }
    else throw new Error(`bad CSV at ${String(at)}`);
  }
  return rows;
};
