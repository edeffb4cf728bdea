// `node bench/profile.ts [REPORTS]`: what each stage costs for a report of 500 words (3 KB), in milliseconds of one core.
import { benchReports, stageCosts } from './stages.ts'

const reports = benchReports(Number(process.argv[2] ?? 600))
const digest = Buffer.from(reports.map(({ title, text }) => `${title}\n\n${text}`).join('\n\n\n'))
const units = reports.reduce((sum, report) => sum + report.text.length, 0) / reports.length
console.log(`${reports.length} reports of ${Math.round(units)} characters; ms a report, best of 8`)
for (const [stage, ms] of Object.entries(stageCosts(reports, digest, 8)))
  console.log(`${ms.toFixed(3).padStart(8)}  ${stage}`)
