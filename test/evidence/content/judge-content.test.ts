import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeContent } from '../../../src/evidence/content/judge-content.js';
import { OWN_PARTS } from '../../../src/evidence/content/own-document.js';
import { fc } from '../../support/property.js';
import { bytesOf, docx, formats, pdf, pdfWith, REAL, sectionsOf, TITLES } from './files.js';

const judged = (text: string) => judgeContent(bytesOf(text));
const codes = async (text: string) => (await judged(text)).reasons.map(({ code }) => code);

describe('six titles with text, and the same six titles without', () => {
  const PLACEHOLDERS = {
    TODO: ['TODO'],
    'TODO with a request': ['TODO: describe the measures here, with owner and date, before the audit in spring'],
    TBD: ['TBD'],
    'not applicable, no reason': ['N/A'],
    'to be completed': ['To be completed.'],
    'a request in brackets': ['[Describe who may stop the system and how this is recorded]'],
    underscores: ['______________________'],
    'lorem ipsum': [
      'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.',
    ],
    'a sentence made of gaps': ['The ______ is overseen by ______ of ______.'],
    mixed: ['TODO', '[insert]', 'N/A', '...........', 'tbd', '{{ text }}'],
  } as const;
  for (const [format, write] of Object.entries(formats)) {
    it(`${format}: real text says something, without any doubt`, async () => {
      expect(await judgeContent(write(sectionsOf(REAL)))).toMatchObject({ says: 'something', reasons: [] });
    });
    for (const [name, texts] of Object.entries(PLACEHOLDERS)) {
      it(`${format}: ${name} says nothing, and the reason names the place`, async () => {
        const { says, reasons } = await judgeContent(write(sectionsOf(texts)));
        expect({ says, codes: reasons.map(({ code }) => code) }).toEqual({
          says: 'nothing',
          codes: ['placeholders-only'],
        });
        expect(reasons[0]?.reason).toMatch(/(?:line|page|paragraph) \d/);
      });
    }
  }

  it('is the same in other alphabets', async () => {
    const texts = {
      Greek: 'Ο υπεύθυνος προσλήψεων εξετάζει κάθε κατάλογο πριν σταλεί οποιοδήποτε μήνυμα στους υποψηφίους.',
      Bulgarian: 'Ръководителят на подбора преглежда всеки списък, преди да бъде изпратено съобщение до кандидатите.',
      German: 'Die Leitung der Personalauswahl prüft jede Liste, bevor eine Nachricht an Bewerberinnen hinausgeht.',
      Maltese: 'Il-kap tar-reklutaġġ jiċċekkja kull lista qabel ma jintbagħat messaġġ lill-applikanti kollha.',
      Japanese:
        '採用責任者は、応募者に連絡を送る前に、すべての候補者名簿を画面で確認し、最初の印象を記録します。その記録は一年間保存されます。',
    };
    for (const [language, text] of Object.entries(texts))
      expect((await judged(`# Α\n\n${text} ${text.replace(/^\S+/, '2')}\n`)).says, language).toBe('something');
    for (const open of [
      'να συμπληρωθεί',
      'да се попълни',
      'noch zu ergänzen',
      'à compléter',
      'por definir',
      'δεν εφαρμόζεται',
    ])
      expect((await judged(`# Заглавие\n\n${open}\n\n## Επικεφαλίδα\n\n${open}\n`)).says, open).toBe('nothing');
  });
});

describe('what is not filled in', () => {
  it.each([
    ['a title alone', '# Risk management file\n'],
    ['titles only', TITLES.map((title) => `## ${title}\n`).join('\n')],
    ['a form without answers', 'Name:\nFunction:\nDate:\nSignature:\n'],
    ['a table without values', '# Risks\n\n| Risk | Measure |\n| --- | --- |\n| Bias | |\n| Drift | TBD |\n'],
    [
      'instructions in a comment',
      '# Plan\n\n<!-- Say here who oversees the system, how often and with what. -->\n\nTODO\n',
    ],
    ['a table of contents', '# Plan\n\n- Purpose\n- Review\n\n## Purpose\n\nTBD\n\n## Review\n\nTBD\n'],
  ])('%s says nothing', async (_, text) => {
    expect(await judged(text)).toMatchObject({ says: 'nothing' });
  });

  it('form fields of Word that show their prompt are gaps; deleted and hidden text is not there', async () => {
    const prompt = (text: string) =>
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:sdtContent></w:sdt>`;
    const body = `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Plan</w:t></w:r></w:p>${prompt('Say in two sentences who may stop the system.')}<w:p><w:del><w:r><w:delText>It was stopped by the head of recruiting.</w:delText></w:r></w:del></w:p><w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>${REAL[0]}</w:t></w:r></w:p>`;
    expect(await judgeContent(docx([], { body }))).toMatchObject({ says: 'nothing', kind: 'docx' });
  });

  it('text that no reader of a page sees is not there', async () => {
    const hidden = `<html><body><h1>Plan</h1><p hidden>${REAL[0]}</p><div style="display: none">${REAL[1]}</div><script>"${REAL[2]}"</script><p>TODO</p></body></html>`;
    expect(await judged(hidden)).toMatchObject({ says: 'nothing', kind: 'html' });
  });

  it('one filled section among many gaps is doubted, and stays something', async () => {
    const texts = [REAL[0], ...Array.from({ length: 5 }, () => 'TODO')];
    const { says, reasons } = await judged(texts.map((text, at) => `## ${TITLES[at]}\n\n${text}\n`).join('\n'));
    expect({ says, reasons }).toMatchObject({
      says: 'something',
      reasons: [{ code: 'mostly-placeholders', place: { line: 7 } }],
    });
  });
});

describe('what is doubted', () => {
  it('a sentence or two is thin', async () => {
    expect(await codes('The head of recruiting may stop the system at any time.')).toEqual(['thin']);
  });

  it('one paragraph under every title is repeated', async () => {
    expect(await codes(TITLES.map((title) => `## ${title}\n\n${REAL[2]} ${REAL[3]}\n`).join('\n'))).toEqual([
      'repeated',
    ]);
  });

  it('a sentence that recurs in a long document is not', async () => {
    const notes = [...REAL, ...REAL.map((text) => `In addition, ${text.toLowerCase()}`)];
    const text = notes.map(
      (note, at) => `${note}\n\n${at < 3 ? 'See the handbook of the deployer for the details.\n\n' : ''}`,
    );
    expect(await codes(text.join(''))).toEqual([]);
  });
});

describe('real text is never called empty', () => {
  it.each([
    [
      'not applicable with a reason',
      'Not applicable: the system has no learning component and is not trained after release, as the design file shows in section four.',
    ],
    [
      'brackets of a quotation, a note, a link',
      'The model [1] was trained on past selections [see annex B] and is described in [the file](file.md); “it […] proposes a list” says the handbook, section two.',
    ],
    [
      'a Spanish text about everything (todo)',
      'Todo el personal de selección revisa cada lista antes de enviar un mensaje, y todo cambio queda registrado en el sistema durante un año.',
    ],
    [
      'one gap in a long paragraph',
      'The head of recruiting reads a weekly sample of twenty rankings, compares it with the limits of the instructions, and signs the list that is kept for [period] in the archive of the house.',
    ],
    [
      'a list of short entries',
      '- recruiter reviews every shortlist\n- score is shown last\n- weekly sample by the head\n- queue closes on stop\n- logs are kept a year\n',
    ],
    [
      'a table of values',
      '| Test | Threshold | Value |\n| --- | --- | --- |\n| selection rates | 0.80 | 0.86 |\n| repeatability | 0.97 | 0.985 |\n| reading errors | 0.001 | 0.0004 |\n| cases that pass | 48 | 48 |\n| drift in a week | 5 | 2 |\n| held out cases | 800 | 812 |\n',
    ],
    [
      'an example of code',
      '# Logging\n\n```\nlog.write({ event: "ranking-made", application, score, model, person })\nstore.keep("P1Y", { appendOnly: true, readers: ["auditor"] })\n```\n\nEvery ranking is written as shown above, and the auditor alone can read what was kept.\n',
    ],
  ])('%s', async (_, text) => {
    const { says, reasons } = await judged(text);
    expect({ says, codes: reasons.map(({ code }) => code) }).toEqual({ says: 'something', codes: [] });
  });

  it.each([
    ['comparisons', 'An application with a score < 40 and a mark > 2 is read by a person before anybody is told.'],
    ['references', 'See [GDPR] and [ISO 42001], and for the method [Smith 2020].'],
    ['code', 'Each entry scores[i] is compared with limits[name] every night.'],
    ['times', '10:02 queue closed by recruiter\n10:03 no message was sent\n'],
  ])('%s are no gaps', async (_, text) => {
    const { says, reasons } = await judged(text);
    expect(says).toBe('something');
    expect(reasons.map(({ code }) => code)).not.toContain('mostly-placeholders');
  });

  const samples = resolve('../shared/samples/model-card');
  it.skipIf(!existsSync(samples))('in model cards that others wrote', async () => {
    for (const name of readdirSync(samples).filter((file) => file.endsWith('.md')))
      expect((await judgeContent(readFileSync(join(samples, name)))).says, name).toBe('something');
  });

  it('in the documents of this project', async () => {
    for (const name of ['README.md', 'CONTRIBUTING.md', 'SECURITY.md'])
      expect((await judgeContent(readFileSync(resolve(name)))).reasons, name).toEqual([]);
  });
});

describe('our own documents', () => {
  const own = (body: string): string =>
    `# Human oversight plan\n\n**Draft.**\n\n## Document control\n\n| Field | Content |\n| --- | --- |\n| Document | D13 |\n| System | Talent Screening |\n| Law | Regulation (EU) 2024/1689 |\n\n## Open items and conditions\n\nTwo fields are open, and the document is not final before they are filled in by somebody.\n\n${body}\n\n## 9. Sign-off\n\n| Role | Name |\n| --- | --- |\n| Approver | A. Person of the house |\n\n## 10. Provenance\n\n| Field | Content |\n| --- | --- |\n| Generator | dutybound 0.1.0 |\n`;
  const template = own(
    '## 1. Measures\n\n*Clause: Art. 14(3).*\n\n| Field | Content |\n| --- | --- |\n| Measure | Unresolved: nobody has said |\n| Owner | Unresolved |\n\n## 2. Stop\n\n*Clause: Art. 14(4)(e).*\n\nUnresolved: the register is silent.\n',
  );

  it('nobody filled in say nothing, whatever their control table holds', async () => {
    expect(await judged(template)).toMatchObject({ says: 'nothing', reasons: [{ code: 'unfilled-template' }] });
  });

  it('filled in by somebody say something', async () => {
    expect(await judged(own(`## 1. Measures\n\n*Clause: Art. 14(3).*\n\n${REAL[1]}\n\n${REAL[2]}\n`))).toMatchObject({
      says: 'something',
      reasons: [],
    });
  });

  it('that tell what is missing show nothing by themselves', async () => {
    const report = readFileSync(resolve('test/golden/talent-screening/D44.md'));
    expect((await judgeContent(report)).reasons.map(({ code }) => code)).toEqual(['own-report']);
  });

  it('are known by parts that the templates really have', () => {
    const template = readFileSync(resolve('templates/D44-gap-report.md.hbs'), 'utf8');
    const partials = readFileSync(resolve('templates/partials/document-control.md.hbs'), 'utf8');
    const headings = `${template}\n${partials}`
      .toLowerCase()
      .match(/^#+ .*$/gm)
      ?.map((line) => line.replace(/^#+ [\d. ]*/, ''));
    for (const part of OWN_PARTS) expect(headings).toContain(part);
  });
});

describe('laws', () => {
  const word = fc.stringMatching(/^[a-zäöüß]{3,9}$/);
  const sentence = fc
    .array(word, { minLength: 12, maxLength: 24 })
    .filter((words) => new Set(words).size > 9)
    .map((words) => `${words.join(' ')}.`);
  const piece = fc.oneof(
    sentence,
    fc.constantFrom(
      'TODO',
      '[insert]',
      '',
      'N/A',
      '## Title',
      '| a | |',
      '- entry of a list',
      'Name: ____',
      'x',
      '----',
    ),
  );

  it('adding a real paragraph never takes anything away', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 12 }),
        fc.uniqueArray(sentence, { minLength: 1, maxLength: 3 }),
        async (pieces, more) => {
          const before = await judged(pieces.join('\n\n'));
          const after = await judged([...pieces, ...more].join('\n\n'));
          if (before.says === 'something') {
            expect(after.says).toBe('something');
            const had = new Set(before.reasons.map(({ code }) => code));
            for (const { code } of after.reasons) expect(had).toContain(code);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  const letters = fc.constantFrom('abc', 'αβγδ', 'жзик', 'אבגד', 'عربي', 'ქართ', 'ąęłż');
  const title = fc
    .tuple(letters, fc.integer({ min: 1, max: 99 }))
    .map(([text, number]) => `${number}. ${text} ${text}`);
  const gap = fc.oneof(
    fc.constantFrom(
      'TODO',
      'TBD',
      'tbc',
      'N/A',
      '...',
      '—',
      '________',
      '[…]',
      'To be completed',
      'xxx',
      '???',
      '{{text}}',
    ),
    fc.array(letters, { minLength: 1, maxLength: 12 }).map((texts) => `[${texts.join(' ')}]`),
  );
  it('a file of titles and placeholders says nothing, in any script and of any size', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(title, gap), { minLength: 1, maxLength: 60 }), async (sections) => {
        const text = sections.map(([heading, placeholder]) => `## ${heading}\n\n${placeholder}\n`).join('\n');
        expect((await judged(text)).says).toBe('nothing');
      }),
      { numRuns: 200 },
    );
    const large = Array.from({ length: 20_000 }, (_, at) => `## ${at}. Τίτλος\n\nTODO\n`).join('\n');
    expect((await judged(large)).says).toBe('nothing');
  });

  it('no bytes at all make it throw', async () => {
    const starts = fc.constantFrom(
      '',
      '%PDF-1.7\n',
      'PK\u0003\u0004',
      '<html>',
      '{',
      '[',
      '<?xml version="1.0"?>',
      'a,b,c\n',
    );
    await fc.assert(
      fc.asyncProperty(starts, fc.uint8Array({ maxLength: 400 }), async (start, rest) => {
        const { says } = await judgeContent(Uint8Array.from([...Buffer.from(start, 'latin1'), ...rest]));
        expect(['something', 'nothing', 'unreadable']).toContain(says);
      }),
      { numRuns: 200 },
    );
  });
});

it.each([
  ['Markdown', '# Screens\n\n![the stop button](stop.png)\n'],
  ['HTML', '<html><body><h1>Screens</h1><img src="stop.png"></body></html>'],
])('pictures under a title, in %s, cannot be judged here', async (_, text) => {
  expect(await judged(text)).toMatchObject({ says: 'unreadable' });
});

it.each([
  ['a picture beside gaps', '# Screens\n\n![logo](logo.png)\n\n## Stop\n\nTODO\n'],
  ['spaces and line breaks', ' \n\t\n\r\n'],
  ['rulers', '---\n\n***\n\n===\n'],
])('%s say nothing', async (_, text) => {
  expect(await judged(text)).toMatchObject({ says: 'nothing' });
});

it('a form of a PDF says what was filled into its fields, and nothing while they are empty', async () => {
  const form = (value: string) => pdfWith('BT /F1 11 Tf 50 780 Td (Measures of oversight:) Tj ET', '', value);
  expect(await judgeContent(form(`${REAL[0]} ${REAL[1]}`))).toMatchObject({ says: 'something', reasons: [] });
  expect(await judgeContent(form(''))).toMatchObject({ says: 'nothing' });
});

it('a page of pictures has no text layer: nobody can tell here', async () => {
  const { says, reasons } = await judgeContent(pdf([]));
  expect(says).toBe('unreadable');
  expect(reasons[0]?.reason).toContain('no text layer');
});
