import { isPdf, openHeld, type HeldPage, type Opened } from '../page/index.ts'

/**
 * Opens a page. The PDF library reads ahead and leaves what fails there unawaited, over which Node would end the whole process: while a PDF is
 * open, such strays of the library, and only those, are let go. What it was asked for is answered as ever.
 */
export async function openApart(held: HeldPage): Promise<Opened> {
  if (!isPdf(held.bytes)) return openHeld(held)
  process.on('unhandledRejection', letStraysGo)
  try {
    return await openHeld(held)
  } finally {
    // Node tells of strays only when all that is due was done.
    await new Promise(resolve => setImmediate(resolve))
    process.off('unhandledRejection', letStraysGo)
  }
}

function letStraysGo(reason: unknown): void {
  if (!(reason instanceof Object && 'stack' in reason && /unpdf[/\\]dist[/\\]pdfjs/.test(String(reason.stack)))) throw reason
}
