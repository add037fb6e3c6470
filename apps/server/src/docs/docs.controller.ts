import { readFile } from 'node:fs/promises';
import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { SlaError } from '#facts';
import { Public } from '../auth/allow.js';
import { DOCUMENT, PAGE, PAGE_FILES } from './page.js';

/** The description of this interface. It holds no secret: whoever writes a program against it need not be signed in. */
@Controller('api')
@Public()
export class DocsController {
  private document: Promise<Readonly<Record<string, unknown>>> | undefined;

  /** The document that describes this interface (OpenAPI 3.1). */
  @Get('openapi.json')
  @Header('cache-control', 'no-cache')
  showInterface(): Promise<Readonly<Record<string, unknown>>> {
    this.document ??= readFile(DOCUMENT, 'utf8').then(
      (text) => JSON.parse(text) as Readonly<Record<string, unknown>>,
    );
    return this.document;
  }

  /** The same as a page to read, and to try things on. */
  @Get('docs')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-cache')
  showPage(): string {
    return PAGE;
  }

  /** What that page consists of. */
  @Get('docs/:file')
  @Header('cache-control', 'public, max-age=3600')
  async showFile(@Param('file') name: string): Promise<StreamableFile> {
    const file = PAGE_FILES.get(name);
    if (!file) throw new SlaError('UNKNOWN_RESOURCE');
    return new StreamableFile(await file.read(), { type: file.type });
  }
}
