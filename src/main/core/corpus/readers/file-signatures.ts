/** Formats that are told by their first bytes and are not read, under the name that an analyst knows them by. */
const SIGNATURES: readonly (readonly [signature: string, offset: number, name: string])[] = [
  ["%PDF-", 0, "PDF"],
  ["{\\rtf", 0, "RTF"],
  ["PK\x03\x04", 0, "Word, Excel, OpenDocument, EPUB or ZIP"],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0, "Word or Excel before 2007"],
  ["\x89PNG", 0, "PNG image"],
  ["\xff\xd8\xff", 0, "JPEG image"],
  ["GIF8", 0, "GIF image"],
  ["RIFF", 0, "sound, video or WebP image"],
  ["ftyp", 4, "video"],
  ["ID3", 0, "sound"],
  ["\x1f\x8b", 0, "gzip archive"],
  ["7z\xbc\xaf\x27\x1c", 0, "7-Zip archive"],
  ["Rar!", 0, "RAR archive"],
  ["SQLite format 3\0", 0, "SQLite database"],
];

/** Endings of formats that are not read, for files whose bytes do not tell. */
const ENDINGS: Record<string, string> = {
  pdf: "PDF",
  rtf: "RTF",
  doc: "Word",
  docx: "Word",
  xls: "Excel",
  xlsx: "Excel",
  ppt: "PowerPoint",
  pptx: "PowerPoint",
  odt: "OpenDocument",
  ods: "OpenDocument",
  epub: "EPUB",
  eml: "e-mail",
  msg: "e-mail",
  mbox: "e-mail",
  mht: "web archive",
  mhtml: "web archive",
  webarchive: "web archive",
  warc: "web archive",
  csv: "table",
  tsv: "table",
  json: "JSON data",
  jsonl: "JSON data",
  xml: "XML data",
  rss: "news feed",
  atom: "news feed",
  svg: "SVG image",
  css: "style sheet",
  js: "script",
  jpg: "JPEG image",
  jpeg: "JPEG image",
  png: "PNG image",
  gif: "GIF image",
  webp: "WebP image",
  tif: "TIFF image",
  tiff: "TIFF image",
  bmp: "bitmap image",
  ico: "icon",
  mp3: "sound",
  wav: "sound",
  mp4: "video",
  avi: "video",
  mov: "video",
  zip: "ZIP archive",
  gz: "gzip archive",
  tar: "tar archive",
  exe: "program",
};

/** The name of an unread format by a file's first bytes, or null. */
export function signatureOf(bytes: Uint8Array): string | null {
  for (const [signature, offset, name] of SIGNATURES) {
    if (startsWith(bytes, signature, offset)) return name;
  }
  return null;
}

/** The name of an unread format by a file's ending (lower case, no dot), or null. */
export function unreadFormatOf(ending: string): string | null {
  return ENDINGS[ending] ?? null;
}

function startsWith(bytes: Uint8Array, signature: string, offset: number): boolean {
  for (let at = 0; at < signature.length; at += 1) {
    if (bytes[offset + at] !== signature.charCodeAt(at)) return false;
  }
  return true;
}
