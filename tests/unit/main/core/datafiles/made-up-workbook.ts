import { strToU8, zipSync } from "fflate";

/** A cell of a made-up workbook: text as a shared string would be, a number as its digits. */
export type MadeUpCell =
  | string
  | { number: string }
  | { day: number }
  | { formula: string; last: string }
  | null;

/** The bytes of an Excel workbook with these sheets, as small as Excel would still open. */
export function workbookOf(sheets: Readonly<Record<string, readonly (readonly MadeUpCell[])[]>>): Buffer {
  const names = Object.keys(sheets);
  const files: Record<string, Uint8Array> = {
    "[Content_Types].xml": strToU8(
      `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    "xl/workbook.xml": strToU8(
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names
        .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
        .join("")}</sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
        .map(
          (_, index) =>
            `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
        )
        .join("")}</Relationships>`,
    ),
    "xl/styles.xml": strToU8(
      `${XML}<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
  };
  for (const [index, name] of names.entries()) {
    files[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(sheetOf(sheets[name] ?? []));
  }
  return Buffer.from(zipSync(files));
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function sheetOf(rows: readonly (readonly MadeUpCell[])[]): string {
  const data = rows
    .map((cells, row) => {
      const inside = cells
        .map((cell, at) => cellOf(cell, `${String.fromCharCode(65 + at)}${row + 1}`))
        .join("");
      return inside === "" ? "" : `<row r="${row + 1}">${inside}</row>`;
    })
    .join("");
  return `${XML}<worksheet xmlns="${MAIN}"><dimension ref="A1:Z${rows.length}"/><sheetData>${data}</sheetData></worksheet>`;
}

function cellOf(cell: MadeUpCell, place: string): string {
  if (cell === null) return "";
  if (typeof cell === "string") return `<c r="${place}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  if ("formula" in cell) return `<c r="${place}"><f>${cell.formula}</f><v>${cell.last}</v></c>`;
  if ("day" in cell) return `<c r="${place}" s="1"><v>${cell.day}</v></c>`;
  return `<c r="${place}"><v>${cell.number}</v></c>`;
}
