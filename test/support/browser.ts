/** Where a browser ended up, and what it shows. */
export interface Page {
  readonly url: string;
  readonly status: number;
  readonly text: string;
}

/** As much of a browser as it takes: cookies by host and port, redirections, and the forms of the provider's pages. */
export class Browser {
  private readonly cookies = new Map<string, Map<string, string>>();

  async visit(url: string, form?: URLSearchParams): Promise<Page> {
    const jar = this.cookies.get(new URL(url).origin) ?? new Map<string, string>();
    this.cookies.set(new URL(url).origin, jar);
    const reply = await fetch(url, {
      method: form ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { cookie: [...jar].map((cookie) => cookie.join('=')).join('; ') },
      ...(form && { body: form }),
    });
    for (const set of reply.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      jar.set(name, value);
    }
    const next = reply.headers.get('location');
    if (next !== null) return this.visit(new URL(next, url).href);
    return { url, status: reply.status, text: await reply.text() };
  }

  /** Fills the form on a page and sends it. */
  async submit({ url, text }: Page, filled: Record<string, string>): Promise<Page> {
    const action = /<form[^>]* action="([^"]+)"/.exec(text)?.[1] ?? '';
    const prompt = /name="prompt" value="([^"]+)"/.exec(text)?.[1] ?? '';
    return this.visit(new URL(action, url).href, new URLSearchParams({ prompt, ...filled }));
  }
}
