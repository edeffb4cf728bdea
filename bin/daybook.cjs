#!/usr/bin/env node
// biome-ignore-all lint/style/useTemplate: an old Node cannot read templates.
// What npm links as `daybook`. Written so that any Node can read it: one that is too old is told so in one line.
var version = process.versions.node.split('.')
if (Number(version[0]) < 22 || (Number(version[0]) === 22 && Number(version[1]) < 18)) {
  process.stderr.write(
    'daybook: Node ' + process.versions.node + ' is too old: Daybook needs Node 22.18 or newer (https://nodejs.org).\n',
  )
  process.exitCode = 2
} else {
  require('./start.cjs')
}
