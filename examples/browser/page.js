// The page: sends the text to the worker, shows the words lit and their values beside them, and leads from one to the other.
import { PUBLISHED, TEXT } from './example.js'

/** About 33,000 words. Reading more is quick, laying out its thousands of rows is not; the command line reads any length. */
const LONGEST = 200_000

const NAMES = { figure: 'Figures', date: 'Dates', place: 'Places', quote: 'Quotes', actor: 'Actors', entry: 'Entries' }

const at = (id) => document.getElementById(id)
const [text, published, status, problem, words, rows] = ['text', 'published', 'status', 'problem', 'words', 'rows'].map(
  at,
)

const worker = new Worker(new URL('worker.js', import.meta.url), { type: 'module' })
let turn = 0
let lines = ''
/** How long each value's words are: of values that overlap, the shortest is meant first. */
let lengths = []

at('stuck').hidden = true
worker.addEventListener('error', () =>
  fail('A script of the page is missing or damaged. Make the page again with `npm run example`, and load it anew.'),
)
worker.addEventListener('message', ({ data }) => {
  if (data.kind === 'loading') showLoading(data)
  else if (data.kind === 'failed') fail(data.problem)
  else if (data.kind === 'ready') {
    at('progress').hidden = true
    at('read').disabled = false
    status.textContent = 'Ready.'
  } else if (data.turn === turn) {
    at('read').disabled = false
    if (data.kind === 'read') show(data)
    else complain(`This text could not be read: ${data.problem}`)
  }
})

function showLoading({ have, length }) {
  if (length > 0) at('progress').value = Math.min(1, have / length)
  status.textContent = `Loading gazetteer and models, ${(have / 1e6).toFixed(1)} MB…`
}

/** Nothing can be read any more. */
function fail(message) {
  at('progress').hidden = true
  at('read').disabled = true
  status.textContent = ''
  complain(message)
}

function complain(message) {
  problem.textContent = message
  problem.hidden = message === ''
}

at('form').addEventListener('submit', (event) => {
  event.preventDefault()
  readText()
})
text.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) at('form').requestSubmit()
})
at('example').addEventListener('click', () => {
  text.value = TEXT
  published.value = PUBLISHED
  if (!at('read').disabled) readText()
})

function readText() {
  complain('')
  if (text.value.trim() === '') complain('There is no text yet: paste one, or use the example.')
  else if (text.value.length > LONGEST) {
    complain(
      `The text has ${text.value.length.toLocaleString('en')} characters; this page shows up to ${LONGEST.toLocaleString('en')}. \`daybook read\` takes any.`,
    )
  } else {
    turn += 1
    at('read').disabled = true
    status.textContent = 'Reading…'
    worker.postMessage({ turn, text: text.value, published: published.value === '' ? null : published.value })
  }
}

text.addEventListener('dragover', (event) => {
  event.preventDefault()
  text.classList.add('over')
})
for (const end of ['dragleave', 'drop']) text.addEventListener(end, () => text.classList.remove('over'))
text.addEventListener('drop', async (event) => {
  const [file] = event.dataTransfer.files
  if (file === undefined) return
  event.preventDefault()
  const content = await file.text()
  if (content.includes('\0')) complain(`${file.name} is not a text file.`)
  else {
    complain('')
    text.value = content
  }
})

function show(read) {
  lines = read.lines
  words.innerHTML = read.words
  rows.innerHTML = read.rows
  lengths = read.lengths
  at('report').className = 'report'
  at('kinds').replaceChildren(...kindButtons(read.kinds))
  for (const one of document.querySelectorAll('.values')) one.hidden = read.kinds.length === 0
  at('none').hidden = read.kinds.length > 0
  at('result').hidden = false
  // On a small screen the answer would stand below the edge.
  if (at('result').getBoundingClientRect().top > innerHeight * 0.6) status.scrollIntoView()
  const count = read.kinds.length
  status.textContent = `${count} ${count === 1 ? 'value' : 'values'}, read in ${took(read.took)}.`
}

function took(milliseconds) {
  return milliseconds < 10 ? `${milliseconds.toFixed(1)} ms` : `${Math.round(milliseconds)} ms`
}

/** A button for each kind that the reading holds, in the order of NAMES; kinds that are new to this page come last. */
function kindButtons(kinds) {
  const known = [...Object.keys(NAMES), ...kinds].filter((kind, place, all) => all.indexOf(kind) === place)
  return known
    .filter((kind) => kinds.includes(kind))
    .map((kind) => {
      const button = document.createElement('button')
      button.type = 'button'
      button.className = kind
      button.setAttribute('aria-pressed', 'true')
      const count = document.createElement('span')
      count.className = 'count'
      count.textContent = String(kinds.filter((one) => one === kind).length)
      button.append(`${NAMES[kind] ?? kind} `, count)
      button.addEventListener('click', () => {
        const off = at('report').classList.toggle(`no-${kind}`)
        button.setAttribute('aria-pressed', String(!off))
        for (const row of rows.children) if (row.classList.contains(kind)) row.hidden = off
      })
      return button
    })
}

/** The stretches of text that carry a value's words ("data-v") or those of its fields ("data-e"). */
function marked(attribute, value) {
  return [...words.querySelectorAll(`[${attribute}~="${value}"]`)]
}

/** Lights a value's words, and its row. `from` is where the person chose it; the other side comes into view. */
function choose(value, from) {
  for (const one of document.querySelectorAll('.lit, .second')) one.classList.remove('lit', 'second')
  rows.querySelector('[aria-current]')?.removeAttribute('aria-current')
  const row = rows.querySelector(`[data-v="${value}"]`)
  const own = marked('data-v', value)
  for (const one of marked('data-e', value)) one.classList.add('second')
  for (const one of own) one.classList.add('lit')
  row?.setAttribute('aria-current', 'true')
  const other = from === 'row' ? own[0] : row
  other?.scrollIntoView({ block: from === 'row' ? 'center' : 'nearest' })
}

rows.addEventListener('click', (event) => {
  const row = event.target.closest('[data-v]')
  if (row === null) return
  event.preventDefault()
  choose(row.dataset.v, 'row')
})
words.addEventListener('click', (event) => {
  const stretch = event.target.closest('[data-v]')
  if (stretch === null) return
  // A second choice of the same words goes on to the value that holds them.
  const values = stretch.dataset.v.split(' ').sort((a, b) => lengths[a] - lengths[b])
  const chosen = values.indexOf(rows.querySelector('[aria-current]')?.dataset.v)
  choose(values[(chosen + 1) % values.length], 'words')
})

at('save').addEventListener('click', () => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([lines], { type: 'application/jsonl' }))
  link.download = 'values.jsonl'
  link.click()
  URL.revokeObjectURL(link.href)
})
