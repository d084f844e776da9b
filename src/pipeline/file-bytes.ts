import { open, type FileHandle } from 'node:fs/promises'
import type { Bytes } from '../page/index.ts'

/** A file that is read piece by piece, so that an archive of any size takes no more memory than its largest page. */
export interface OpenFile extends Bytes {
  close(): Promise<void>
}

/** Opens a file. Rejects with what the file system says. */
export async function openFile(path: string): Promise<OpenFile> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    return { size, read: (start, end) => readAt(file, start, Math.min(end, size)), close: () => file.close() }
  } catch (error) {
    await file.close()
    throw error
  }
}

async function readAt(file: FileHandle, start: number, end: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(Math.max(0, end - start))
  let length = 0
  while (length < bytes.length) {
    const { bytesRead } = await file.read(bytes, length, bytes.length - length, start + length)
    if (bytesRead === 0) break
    length += bytesRead
  }
  return bytes.subarray(0, length)
}
