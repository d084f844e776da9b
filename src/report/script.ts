/**
 * The report's one script: a link to words opens the page that holds them and lights them up, and everything is open on paper. Without it the
 * report reads as well; the browser jumps by itself.
 */
export const script = `
const show = () => {
  const id = decodeURIComponent(location.hash.slice(1))
  const place = id && document.getElementById(id)
  if (!place) return
  for (let at = place.closest('details'); at; at = at.parentElement.closest('details')) at.open = true
  for (const mark of document.querySelectorAll('mark.shown')) mark.classList.remove('shown')
  for (const mark of document.querySelectorAll('mark')) if ((mark.dataset.places || '').split(' ').includes(id)) mark.classList.add('shown')
  place.scrollIntoView({ block: 'center' })
}
addEventListener('hashchange', show)
addEventListener('beforeprint', () => { for (const each of document.querySelectorAll('details')) each.open = true })
show()
`
