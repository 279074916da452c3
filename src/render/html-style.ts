/** The style of a page, on screen and on paper. Colour never carries a meaning; text has a contrast of at least 7 to 1. */
export const STYLE = `:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #1b1b1b; font: 1rem/1.5 "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
main { max-width: 70rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; overflow-wrap: anywhere; }
main:focus { outline: none; }
h1, h2, h3, h4 { line-height: 1.25; margin: 2rem 0 .5rem; overflow-wrap: break-word; }
h1 { font-size: 2rem; margin-top: 0; }
h2 { font-size: 1.45rem; border-bottom: 2px solid #1b1b1b; padding-bottom: .25rem; }
h3 { font-size: 1.15rem; }
h4 { font-size: 1rem; border-left: 4px solid #1b1b1b; padding-left: .6rem; }
p, ul { margin: .5rem 0 .75rem; }
ul { padding-left: 1.4rem; }
li > ul { margin: 0; }
a { color: #0b4a8f; }
a:focus-visible, .table:focus-visible { outline: 3px solid #0b4a8f; outline-offset: 2px; }
.skip { position: absolute; left: -100rem; top: 0; background: #fff; padding: .5rem 1rem; }
.skip:focus { left: 0; }
nav ul { list-style: none; padding-left: 0; columns: 2; }
.table { container-type: inline-size; overflow-x: auto; margin: .5rem 0 1rem; }
table { border-collapse: collapse; width: 100cqi; font-size: .875rem; line-height: 1.4; }
th, td { border: 1px solid #767676; padding: .35rem .5rem; text-align: left; vertical-align: top; overflow-wrap: break-word; min-width: 4.5rem; }
thead th { background: #ececec; font-weight: 600; }
tbody th { font-weight: 600; }
table.fields { table-layout: fixed; }
table.fields th:first-child { width: 14rem; }
table.fields td { overflow-wrap: anywhere; }
[align="right"] { text-align: right; }
@page { size: A4; margin: 18mm 15mm 20mm; @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt sans-serif; color: #1b1b1b; } }
@media print {
  body { font-size: 9.5pt; }
  main { max-width: none; padding: 0; }
  .skip { display: none; }
  .table { overflow: visible; }
  table { font-size: 8pt; }
  th, td { min-width: 0; padding: 2pt 4pt; }
  table.fields th:first-child { width: 38mm; }
  h1, h2, h3, h4 { break-after: avoid; }
  p:has(+ ul) { break-after: avoid; }
  tr, li { break-inside: avoid; }
  tbody th { min-width: 18mm; }
  td { min-width: 19mm; }
  p:has(> em:only-child) { break-after: avoid; }
  thead { display: table-header-group; }
  a { color: inherit; }
}`;

/** The digest of the style, so that the content policy of a page allows this style and no other; a test holds them together. */
export const STYLE_DIGEST = 'sha256-xibxvqjxcY9Yawuy1zCjf7fYJMbdzC0jmh8CTXRbmsA=';
