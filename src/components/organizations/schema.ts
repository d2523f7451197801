import { z } from 'zod';

/** The block holds nothing: the names stand in taller.yaml. */
export const organizationsOptions = z.strictObject({});
