import path from 'node:path';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
const at = (p: string) => pathToFileURL(path.resolve(p)).href;
const { readDocx } = await import(at('src/docx/readDocx.ts'));
const { notice2018 } = await import(at('src/notice/notice2018.ts'));
const { checkSubmission } = await import(at('src/reports/checkSubmission.ts'));
const dir = '/work/shared/field/';
const cases = JSON.parse(readFileSync(dir + 'cases.json', 'utf8'));
const pats = process.argv.slice(2);
let wrong = 0, n = 0;
for (const c of cases) {
  if (pats.length && !pats.some((p) => c.name.startsWith(p))) continue;
  n += 1;
  const files = c.files.map((name: string) => { const r = readDocx(readFileSync(dir + name), { fileName: name }); return { name, content: r.ok ? { ok: true, snapshot: r.snapshot } : { ok: false, error: 'x' } }; });
  const report = checkSubmission(c.name, files, { notice: notice2018, today: '2018-09-15', language: 'zh-CN' });
  const findings = [...report.files.flatMap((f: any) => f.findings), ...report.findings];
  const errors = new Set(findings.filter((f: any) => f.level === 'error').map((f: any) => f.requirement));
  const all = new Set(findings.map((f: any) => f.requirement));
  const counts = Object.assign({}, ...report.files.map((f: any) => f.counts));
  const faults = [
    ...c.must.filter((id: string) => !errors.has(id)).map((id: string) => `no error: ${id}`),
    ...c.warn.filter((id: string) => !all.has(id)).map((id: string) => `nothing reported: ${id}`),
    ...findings.filter((f: any) => f.level !== 'info' && (c.quiet || c.silent.includes(f.requirement))).map((f: any) => `${f.level} ${f.requirement}: ${f.message}`),
    ...Object.entries(c.counts).flatMap(([id, w]) => counts[id] === w ? [] : [`${id} has ${counts[id]}, not ${w}`]),
  ];
  if (faults.length) { wrong += 1; console.log(c.name, faults.length, faults.slice(0, 4).join(' || ').slice(0, 400)); }
}
console.log('wrong', wrong, 'of', n);
