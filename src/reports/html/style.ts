/**
 * The look of the report, on screen and on paper. System fonts only: nothing is fetched. On paper the
 * headings are written without their buttons, which Chromium leaves out of a repeated heading.
 */
export const style = `
:root { color-scheme: light; --line: #d0d5dd; --dim: #5d6675; --error: #b42318; --warning: #93600a; --info: #175cd3; --met: #067647; }
* { box-sizing: border-box; }
body { margin: 0; padding: 24px; color: #1d2433; background: #fff; font: 14px/1.6 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; }
h1 { font-size: 20px; margin: 0 0 4px; } h2 { font-size: 17px; margin: 32px 0 8px; } h3 { font-size: 15px; margin: 20px 0 6px; }
p { margin: 4px 0; } .dim { color: var(--dim); }
.tools { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; margin: 16px 0 8px; }
.tools input[type=search], .tools select { font: inherit; padding: 3px 8px; border: 1px solid var(--line); border-radius: 4px; }
.scroll { overflow: auto; max-height: 80vh; border: 1px solid var(--line); }
table { border-collapse: collapse; } th, td { border: 1px solid var(--line); padding: 3px 8px; text-align: left; vertical-align: top; }
.overview { font-size: 13px; } .overview thead th { position: sticky; top: 0; z-index: 1; background: #f2f4f7; vertical-align: bottom; }
.overview th:first-child { position: sticky; left: 0; background: #f2f4f7; z-index: 1; min-width: 13em; max-width: 22em; overflow-wrap: anywhere; } .overview td:nth-child(2), .overview td:nth-child(3) { min-width: 8em; } .overview thead th:first-child { z-index: 2; }
.overview th button { all: unset; cursor: pointer; } .overview th button:focus-visible { outline: 2px solid var(--info); }
.overview th[aria-sort=ascending] button::after { content: " ↑"; } .overview th[aria-sort=descending] button::after { content: " ↓"; }
.overview .narrow { writing-mode: vertical-rl; max-height: 14em; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; padding: 6px 2px; }
.overview td.state { text-align: center; padding: 3px 2px; } .number { text-align: right; font-variant-numeric: tabular-nums; }
.onPaper { display: none; }
body:has(#calm:checked) .calm { display: none; }
.met { color: var(--met); } .notMet, .error { color: var(--error); } .warning, .unchecked { color: var(--warning); } .info { color: var(--info); } .manual { color: var(--dim); }
.findings { width: 100%; } .findings td:first-child { white-space: nowrap; } .findings q { color: var(--dim); } .id { color: var(--dim); font: 12px/1.5 ui-monospace, Consolas, monospace; overflow-wrap: anywhere; }
.setAside { opacity: .65; } a { color: inherit; }
@page { size: A4 landscape; margin: 12mm; }
@media print { body { padding: 0; font-size: 10pt; } .tools { display: none; } .scroll { max-height: none; overflow: visible; border: 0; } .overview thead th, .overview th:first-child { position: static; } .overview { width: 100%; } .overview .state { display: none; } .overview .onPaper { display: table-cell; } .overview th button { display: none; } .overview th[data-title]::before { content: attr(data-title); } thead { display: table-header-group; } tr { break-inside: avoid; } h2, h3 { break-after: avoid; } }
`;
