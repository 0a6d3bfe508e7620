// Asks what a join link needs to know while the page itself is still on its way. The page takes the
// answer over (src/lib/early.ts); without this file it asks for itself.
{
  const code = /^#join=([\w.~:-]{1,200})$/u.exec(location.hash)?.[1];
  if (code !== undefined) {
    const wanted = code.toUpperCase().replace(/[\s\u2010-\u2015_-]/gu, "");
    const path = `/api/seminars/${encodeURIComponent(wanted)}`;
    const answer = fetch(path, { headers: { accept: "application/json" } });
    answer.catch(() => undefined);
    globalThis.early = { path, answer };
  }
}
