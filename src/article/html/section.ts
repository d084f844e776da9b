import type { DeclaredArticle } from './json-ld.ts'
import { byMeta, metaOf } from './outlet.ts'
import { IN, type MarkedPage } from './raw-block.ts'
import { byMarkup, inBlock, type Sighted, type Sighting } from './sighting.ts'

const LONGEST = 60
/** Crumbs that lead to the front page and name no section. */
const HOME = /^(?:home|homepage|start|startseite|accueil|inicio|home page|news|главная|ana sayfa|início|forside|hem|etusivu)$/i

/** The part of the outlet that an article stands in: as it is declared, else the last crumb of the way to it that is a link. */
export function sectionOf(page: MarkedPage, declared: readonly DeclaredArticle[], title: string): Sighted<string> | undefined {
  const meta = (name: string) => [metaOf(page, name), () => byMeta(page, name)] as const
  const said: readonly (readonly [string | undefined, () => Sighting])[] = [
    ...declared.map(({ section }) => [section, () => byMarkup('JSON-LD articleSection')] as const),
    meta('article:section'),
    meta('dc.subject.section'),
    meta('section'),
    meta('parsely-section'),
    ...crumbs(page).toReversed(),
  ]
  const found = said.find(
    ([name]) =>
      name !== undefined &&
      name.length <= LONGEST &&
      /\p{L}/u.test(name) &&
      !title.startsWith(name) &&
      !/^[‹«<←]/.test(name) &&
      !HOME.test(name),
  )
  return found?.[0] === undefined ? undefined : { value: found[0], seen: found[1]() }
}

/** The linked crumbs of the page's breadcrumbs, the front page first. */
function crumbs(page: MarkedPage): readonly (readonly [string, () => Sighting])[] {
  return page.blocks.flatMap(block => {
    if (block.linked < block.text.length * 0.8 || block.text.length > LONGEST || (block.inside & IN.footer) !== 0) return []
    for (let i = block.element, level = 0; i > 0 && level < 5; i = page.elements[i]!.parent, level++)
      if (CRUMBS.test(page.classes[page.elements[i]!.classes]!))
        return [[block.text.replace(/[\s›»>/]+$/u, ''), () => inBlock(block, 'breadcrumb', undefined, 'markup')] as const]
    return []
  })
}

const CRUMBS = /\bbread-?crumbs?\b/i
