// The pages of events: light or dark, and a filter over the index. Without it they read as well.
{
  const root = document.documentElement
  const stored = (value) => {
    try {
      if (value) localStorage.setItem('daybook-theme', value)
      return localStorage.getItem('daybook-theme')
    } catch {
      return null // A page opened from a file may have no storage.
    }
  }
  const kept = stored()
  if (kept) root.dataset.theme = kept

  const theme = document.querySelector('#theme')
  theme.hidden = false
  theme.addEventListener('click', () => {
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
    root.dataset.theme = dark ? 'light' : 'dark'
    stored(root.dataset.theme)
  })

  const rows = [...document.querySelectorAll('.index .row')]
  const filter = document.querySelector('#filter')
  const plain = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  if (rows.length > 1) filter.parentNode.hidden = false
  filter.addEventListener('input', () => {
    const wanted = plain(filter.value).split(/\s+/).filter(Boolean)
    for (const row of rows) {
      const text = plain(row.textContent)
      row.hidden = !wanted.every((word) => text.includes(word))
      const article = document.getElementById(row.firstElementChild.getAttribute('href').slice(1))
      if (article !== null) article.hidden = row.hidden
    }
  })
}
