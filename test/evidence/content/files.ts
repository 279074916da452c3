import { strToU8, zipSync } from 'fflate';

// Small files of the formats that evidence comes in, made by hand so that a test shows all that is in them.

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A Word document: lines that begin with `# ` are headings. */
export function docx(lines: readonly string[], { body }: { readonly body?: string } = {}): Uint8Array {
  const paragraphs = lines.map((line) => {
    const heading = line.startsWith('# ');
    const style = heading ? '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' : '';
    return `<w:p>${style}<w:r><w:t>${escaped(heading ? line.slice(2) : line)}</w:t></w:r></w:p>`;
  });
  const xml = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body ?? paragraphs.join('')}</w:body></w:document>`;
  return zipSync({ 'word/document.xml': strToU8(xml) }, { level: 6 });
}

/** A PDF of one page with these lines as its text layer; none make a page without text. */
export function pdf(lines: readonly string[]): Uint8Array {
  const drawn = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`).join('\n');
  return pdfWith(`BT /F1 11 Tf 50 780 Td 14 TL\n${drawn}\nET`, '');
}

/** A PDF of one page with this content stream, and with one field of a form where its value is given. */
export function pdfWith(content: string | Uint8Array, filter: string, field?: string): Uint8Array {
  const stream = typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${field === undefined ? '' : '/AcroForm << /Fields [6 0 R] >>'} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ${field === undefined ? '' : '/Annots [6 0 R]'} >>`,
    `<< /Length ${stream.length} ${filter} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...(field === undefined
      ? []
      : [`<< /Type /Annot /Subtype /Widget /FT /Tx /T (measure) /V (${field}) /Rect [50 600 500 700] /P 3 0 R >>`]),
  ];
  let out = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = out.length;
    out += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${out.length}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(out + table + end, 'latin1'));
}

/** A page that draws a form twice, which draws a form twice, and so on: the last of them writes one letter. */
export function pdfOfForms(depth: number): Uint8Array {
  const stream = (head: string, content: string): string =>
    `<< ${head} /Length ${content.length} >>\nstream\n${content}\nendstream`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /XObject << /F 6 0 R >> >> >>',
    stream('', '/F Do /F Do'),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...Array.from({ length: depth }, (_, at) => {
      const resources = `/Resources << /XObject << /F ${7 + at} 0 R >> /Font << /T 5 0 R >> >>`;
      const content = at === depth - 1 ? 'BT /T 12 Tf 10 10 Td (x) Tj ET' : '/F Do /F Do';
      return stream(`/Type /XObject /Subtype /Form /BBox [0 0 600 800] ${resources}`, content);
    }),
  ];
  let text = '%PDF-1.4\n';
  const entries = objects.map((object, at) => {
    const offset = String(text.length).padStart(10, '0');
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${offset} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}`;
  return bytesOf(`${text}${table}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF`);
}

export const TITLES = [
  'Purpose and scope',
  'Roles and responsibilities',
  'Oversight measures',
  'Training of overseers',
  'Stopping the system',
  'Review',
] as const;

/** What somebody wrote under each title. */
export const REAL = [
  'The plan covers the ranking of applications in the product and every message that leaves the house because of it.',
  'The head of recruiting owns the plan; recruiters carry it out, and the risk owner reads it twice a year.',
  'A recruiter sees the application beside the score and has to note a first impression before the score appears.',
  'Everybody who reviews a shortlist works through twelve cases of our own vacancies before the first real one.',
  'The red button on the review screen closes the queue at once, and nothing is sent until a person opens it again.',
  'The plan is read again after each version, after each incident and at the latest every November.',
] as const;

type Writer = (sections: readonly (readonly [title: string, text: string])[]) => Uint8Array;

/** The same sections in each format. */
export const formats: Readonly<Record<'markdown' | 'text' | 'html' | 'docx' | 'pdf', Writer>> = {
  markdown: (sections) => bytesOf(sections.map(([title, text]) => `## ${title}\n\n${text}\n`).join('\n')),
  text: (sections) => bytesOf(sections.map(([title, text], at) => `${at + 1}. ${title}\n${text}\n`).join('\n')),
  html: (sections) =>
    bytesOf(
      `<!doctype html><html><body>${sections.map(([title, text]) => `<h2>${title}</h2>\n<p>${escaped(text)}</p>`).join('\n')}</body></html>`,
    ),
  docx: (sections) => docx(sections.flatMap(([title, text]) => [`# ${title}`, text])),
  pdf: (sections) => pdf(sections.flatMap(([title, text], at) => [`${at + 1}. ${title}`, text])),
};

export const sectionsOf = (texts: readonly string[]): readonly (readonly [string, string])[] =>
  TITLES.map((title, at) => [title, texts[at % texts.length] ?? ''] as const);
