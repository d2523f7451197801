import { extname } from 'node:path';

/** The kinds of picture that a slide may show, by the end of their file's name. */
export const IMAGE_TYPES: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.apng': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.jfif': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
};

export const VIDEO_TYPES: Readonly<Record<string, string>> = {
  '.mp4': 'video/mp4',
  '.m4v': 'video/mp4',
  '.webm': 'video/webm',
};

export const AUDIO_TYPES: Readonly<Record<string, string>> = {
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.ogg': 'audio/ogg',
  '.opus': 'audio/ogg',
  '.wav': 'audio/wav',
  '.flac': 'audio/flac',
};

/** What stands in `slides/` to be shown, played, or taken along. */
export const FILE_TYPES: Readonly<Record<string, string>> = {
  ...IMAGE_TYPES,
  ...VIDEO_TYPES,
  ...AUDIO_TYPES,
  '.vtt': 'text/vtt; charset=utf-8',
  '.pdf': 'application/pdf',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.zip': 'application/zip',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.ods': 'application/vnd.oasis.opendocument.spreadsheet',
};

/** All that a built page is made of. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ...FILE_TYPES,
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** What stands at an address, by how it ends; undefined for what is none of these. */
export function mediaOf(address: string): 'image' | 'video' | 'audio' | undefined {
  return mediaOfFile(address.replace(/[?#].*$/, ''));
}

/** What a file is by the end of its name, which may hold any sign. */
export function mediaOfFile(path: string): 'image' | 'video' | 'audio' | undefined {
  const end = extname(path).toLowerCase();
  if (end in IMAGE_TYPES) return 'image';
  if (end in VIDEO_TYPES) return 'video';
  return end in AUDIO_TYPES ? 'audio' : undefined;
}
