// What the page does: choose a value and its words light up, choose words and their value is shown; keys, search, sort.
// Plain JavaScript, inlined by src/publish/html.ts; nothing is fetched. Without it the page still reads.

{
  const $ = (selector, within = document) => within.querySelector(selector)
  const $$ = (selector, within = document) => [...within.querySelectorAll(selector)]
  const root = document.documentElement
  const search = $('#search')
  const help = $('#help')
  const status = $('#status')
  const reports = $$('.report')
  const KINDS = ['figure', 'date', 'place', 'quote', 'actor', 'entry']

  // -- The chosen value ------------------------------------------------------------------------------------------

  /** The row of the chosen value, or null. */
  let chosen = null

  /** Chooses a row: lights its words, and brings into view what the reader did not click on. */
  function choose(row, { from = 'key', open = false } = {}) {
    if (row === chosen && !open) return bringIntoView(row, from)
    letGo()
    chosen = row
    row.setAttribute('aria-current', 'true')
    light(row, true)
    showDetails(row)
    bringIntoView(row, from)
    history.replaceState(null, '', $('a', row).getAttribute('href'))
    markReport(row.closest('.report'))
    const said = [...row.cells].map((cell) => cell.textContent).filter(Boolean)
    status.textContent = said.join(', ')
    showNow(said.join(' · '))
  }

  function letGo() {
    if (chosen === null) return
    chosen.removeAttribute('aria-current')
    light(chosen, false)
    $('.more', chosen.parentNode)?.remove()
    chosen = null
    showNow('')
  }

  /** Where the table is not beside the text, the chosen value stands at the foot of the screen. */
  function showNow(words) {
    $('#now').textContent = words
    $('#now').hidden = words === ''
  }

  function wordsOf(row) {
    return $$(`[data-v~="${row.dataset.v}"]`, $('.text', row.closest('.report')))
  }

  function light(row, on) {
    for (const words of wordsOf(row)) words.classList.toggle('lit', on)
    const text = $('.text', row.closest('.report'))
    for (const words of $$(`[data-e~="${row.dataset.v}"]`, text)) words.classList.toggle('second', on)
  }

  function bringIntoView(row, from) {
    if (from !== 'row') row.scrollIntoView({ block: 'nearest' })
    if (from !== 'words') wordsOf(row)[0]?.scrollIntoView({ block: 'center' })
    if (from === 'key') $('a', row).focus({ preventScroll: true })
  }

  /** Fields whose words the second tint shows in the text. */
  const SAID = new Set(['Of', 'Who says so', 'Named as', 'Cue', 'Speaker', 'When', 'Where', 'Who', 'To whom'])
  const CODE = new Set(['EDTF', 'Rule', 'Id', 'Stands at', 'Coordinates', 'GeoNames', 'Region'])

  function showDetails(row) {
    const details = JSON.parse($('script', row.closest('.report')).textContent)[Number(row.dataset.v)]
    const more = document.createElement('tr')
    more.className = `more ${row.className}`
    const cell = more.appendChild(document.createElement('td'))
    cell.colSpan = 3
    const list = cell.appendChild(document.createElement('dl'))
    const hasSecond = $('.text .second', row.closest('.report')) !== null
    for (const [name, value] of details) {
      const pair = list.appendChild(document.createElement('div'))
      pair.appendChild(document.createElement('dt')).textContent = name
      const shown = pair.appendChild(document.createElement('dd')).appendChild(document.createElement('bdi'))
      shown.textContent = value
      if (CODE.has(name)) shown.className = 'code'
      if (hasSecond && SAID.has(name) && value !== 'the report itself') shown.className = 'said'
    }
    row.after(more)
  }

  // -- What is shown: kinds and search ---------------------------------------------------------------------------

  const hiddenKinds = new Set()
  const plain = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  /** What search looks at, made once for each row and report. */
  const searched = new Map()
  const wordsToSearch = (element) => {
    if (!searched.has(element)) searched.set(element, plain(element.textContent))
    return searched.get(element)
  }

  function rowsOf(report) {
    return $$('tbody tr[data-v]', report)
  }

  /** Shows the rows that match, and the reports that have such a row or have the words in their text. */
  function filter() {
    const wanted = plain(search.value).split(/\s+/).filter(Boolean)
    let values = 0
    let shownReports = 0
    for (const report of reports) {
      const shown = filterReport(report, wanted)
      if (report.hidden) continue
      values += shown
      shownReports += 1
    }
    if (chosen !== null && (chosen.hidden || chosen.closest('.report').hidden)) letGo()
    $('#nothing').hidden = shownReports > 0 || reports.length === 0
    $('.list summary .count').textContent = `${shownReports}`
    status.textContent = `${values} values in ${shownReports} reports`
    highlightFound(wanted)
  }

  /** Number of rows shown. A report found by its text alone shows all its values: none is the one searched for. */
  function filterReport(report, wanted) {
    const matches = (element) => wanted.every((word) => wordsToSearch(element).includes(word))
    const rows = rowsOf(report)
    const inText = wanted.length === 0 || matches($('.text', report)) || matches($('header', report))
    const found = wanted.length === 0 ? rows : rows.filter(matches)
    const kept = new Set(found.length > 0 || !inText ? found : rows)
    let shown = 0
    for (const row of rows) {
      row.hidden = !kept.has(row) || hiddenKinds.has(row.classList[0])
      if (!row.hidden) shown += 1
    }
    report.hidden = !inText && found.length === 0
    const entry = entries.get(report)
    entry.hidden = report.hidden
    $('.count', entry).textContent = `${shown} ${shown === 1 ? 'value' : 'values'}`
    return shown
  }

  /** Marks the searched words in the texts, where the browser has the Highlight API. */
  function highlightFound(wanted) {
    if (typeof Highlight === 'undefined') return
    CSS.highlights.delete('found')
    const longest = [...wanted].sort((a, b) => b.length - a.length)[0]
    if (longest === undefined || longest.length < 2) return
    const ranges = []
    for (const report of reports) {
      if (report.hidden) continue
      const walker = document.createTreeWalker($('.text', report), NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = node.data.toLowerCase()
        for (const word of wanted) {
          for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
            const range = new Range()
            range.setStart(node, at)
            range.setEnd(node, Math.min(node.length, at + word.length))
            ranges.push(range)
          }
        }
      }
    }
    CSS.highlights.set('found', new Highlight(...ranges.slice(0, 5000)))
  }

  function toggleKind(kind) {
    if (!hiddenKinds.delete(kind)) hiddenKinds.add(kind)
    const off = hiddenKinds.has(kind)
    root.classList.toggle(`no-${kind}`, off)
    $(`.kinds [data-kind="${kind}"]`).setAttribute('aria-pressed', String(!off))
    filter()
  }

  // -- Sorting a report's table ------------------------------------------------------------------------------------

  /** Ascending, descending, then in order of the text again. */
  const NEXT_SORT = { none: 'ascending', ascending: 'descending', descending: 'none' }

  function sort(header) {
    const order = NEXT_SORT[header.getAttribute('aria-sort')]
    for (const other of header.parentNode.cells) other.setAttribute('aria-sort', 'none')
    header.setAttribute('aria-sort', order)
    const body = $('tbody', header.closest('table'))
    const column = header.cellIndex
    const sign = order === 'descending' ? -1 : 1
    const rows = $$('tr[data-v]', body)
    const byText = (a, b) => Number(a.dataset.v) - Number(b.dataset.v)
    const byValue = (a, b) =>
      KINDS.indexOf(a.classList[0]) - KINDS.indexOf(b.classList[0]) ||
      (a.classList.contains('figure') ? a.dataset.o - b.dataset.o : a.dataset.o.localeCompare(b.dataset.o)) * sign
    const byWords = (a, b) => {
      const [x, y] = [a.cells[column].textContent, b.cells[column].textContent]
      // Rows without an entry stand last either way.
      return (x === '') - (y === '') || x.localeCompare(y) * sign
    }
    const compare = order === 'none' ? byText : column === 0 ? byValue : byWords
    rows.sort((a, b) => compare(a, b) || byText(a, b))
    body.append(...rows)
    const more = $('.more', body)
    if (more !== null) chosen.after(more)
  }

  // -- Moving ------------------------------------------------------------------------------------------------------

  function stepValue(by) {
    const rows = reports
      .filter((report) => !report.hidden)
      .flatMap((report) => rowsOf(report).filter((row) => !row.hidden))
    if (rows.length === 0) return
    const at = rows.indexOf(chosen)
    const start = at >= 0 ? at + by : rows.findIndex((row) => row.closest('.report') === currentReport())
    const row = rows[Math.max(0, Math.min(rows.length - 1, start))]
    if (row !== chosen) choose(row)
  }

  function stepReport(by) {
    const shown = reports.filter((report) => !report.hidden)
    const at = shown.indexOf(currentReport())
    const report = shown[Math.max(0, Math.min(shown.length - 1, at + by))]
    if (report === undefined) return
    letGo()
    report.scrollIntoView({ block: 'start' })
    $('h2 a', report).focus({ preventScroll: true })
    history.replaceState(null, '', $('h2 a', report).getAttribute('href'))
    markReport(report)
  }

  /** The report that was last chosen or scrolled to. */
  let current = reports[0]
  const currentReport = () => (current?.hidden ? reports.find((report) => !report.hidden) : current)

  function markReport(report) {
    if (report === current && entries.get(report)?.firstChild.hasAttribute('aria-current')) return
    entries.get(current)?.firstChild.removeAttribute('aria-current')
    current = report
    const link = entries.get(report)?.firstChild
    link?.setAttribute('aria-current', 'true')
    const list = $('.list')
    if (link && list.scrollHeight > list.clientHeight) {
      const top = link.getBoundingClientRect().top - list.getBoundingClientRect().top
      if (top < 0 || top > list.clientHeight - 60) list.scrollTop += top - list.clientHeight / 2
    }
  }

  const entries = new Map()
  function listReports() {
    const list = $('.list ol')
    for (const report of reports) {
      const entry = list.appendChild(document.createElement('li'))
      const link = entry.appendChild(document.createElement('a'))
      link.href = $('h2 a', report).getAttribute('href')
      const title = link.appendChild(document.createElement('span'))
      title.dir = 'auto'
      title.textContent = $('h2', report).textContent
      const origin = link.appendChild(document.createElement('small'))
      const source = $('.source', report)?.textContent
      if (source) origin.append(source, ' · ')
      origin.appendChild(document.createElement('span')).className = 'count'
      entries.set(report, entry)
    }
    $('.list details').open = matchMedia('(min-width: 90rem)').matches
    for (const kind of KINDS) {
      $(`.kinds [data-kind="${kind}"] .count`).textContent = `${$$(`tbody tr.${kind}`).length}`
    }
    const seen = new IntersectionObserver(
      (changes) => {
        for (const change of changes) if (change.isIntersecting && chosen === null) markReport(change.target)
      },
      { rootMargin: '-20% 0px -75% 0px' },
    )
    for (const report of reports) seen.observe(report)
  }

  // -- Theme -------------------------------------------------------------------------------------------------------

  const stored = (value) => {
    try {
      if (value) localStorage.setItem('daybook-theme', value)
      return localStorage.getItem('daybook-theme')
    } catch {
      return null // A page opened from a file may have no storage.
    }
  }

  function switchTheme() {
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
    root.dataset.theme = dark ? 'light' : 'dark'
    stored(root.dataset.theme)
  }

  // -- Events ------------------------------------------------------------------------------------------------------

  function clear() {
    search.value = ''
    for (const kind of [...hiddenKinds]) toggleKind(kind)
    filter()
  }

  function stepBack() {
    if (chosen !== null) letGo()
    else clear()
  }

  const ACTIONS = {
    'next-value': () => stepValue(1),
    'previous-value': () => stepValue(-1),
    'next-report': () => stepReport(1),
    'previous-report': () => stepReport(-1),
    theme: switchTheme,
    help: () => help.showModal(),
    close: () => help.close(),
    clear,
  }
  const KEYS = { j: 'next-value', k: 'previous-value', n: 'next-report', p: 'previous-report', t: 'theme', '?': 'help' }

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || help.open) return
    if (event.target.closest('input, textarea, select, [contenteditable]')) {
      if (event.key === 'Escape') {
        if (search.value !== '') clear()
        search.blur()
      }
      return
    }
    const kind = KINDS[Number(event.key) - 1]
    if (kind !== undefined) toggleKind(kind)
    else if (event.key === '/') search.focus()
    else if (event.key === 'Escape') stepBack()
    else if (Object.hasOwn(KEYS, event.key)) ACTIONS[KEYS[event.key]]()
    else return
    event.preventDefault()
  })

  document.addEventListener('click', (event) => {
    const button = event.target.closest('button')
    const header = event.target.closest('th')
    const row = event.target.closest('tbody tr[data-v]')
    const words = event.target.closest('.text [data-v]')
    if (button?.dataset.kind) toggleKind(button.dataset.kind)
    else if (button?.dataset.do) ACTIONS[button.dataset.do]()
    else if (header) sort(header)
    else if (row && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      if (row === chosen) letGo()
      else choose(row, { from: 'row' })
    } else if (words && String(getSelection()) === '') choose(rowOfWords(words), { from: 'words' })
  })

  /** Of values that overlap, the shortest: a figure rather than the quote that it stands in; clicked again, the next. */
  function rowOfWords(words) {
    const report = words.closest('.report')
    const rows = words.dataset.v
      .split(' ')
      .map((value) => $(`tbody tr[data-v="${value}"]`, report))
      .filter((row) => !row.hidden)
      .sort((a, b) => lengthOf(a) - lengthOf(b))
    return rows[(rows.indexOf(chosen) + 1) % rows.length]
  }
  const lengthOf = (row) => wordsOf(row).reduce((sum, words) => sum + words.textContent.length, 0)

  let waiting = 0
  search.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(filter, 80)
  })

  function followAddress() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (target?.matches('tr[data-v]')) choose(target)
    else if (target?.matches('.report')) markReport(target)
  }
  addEventListener('hashchange', followAddress)

  root.dataset.theme = stored() ?? ''
  if (root.dataset.theme === '') delete root.dataset.theme
  listReports()
  filter()
  markReport(current)
  followAddress()
}
