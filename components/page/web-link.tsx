/** An address on the web by its host; only web addresses become links, since an address is whatever was once typed. */
export function WebLink({ url }: { readonly url: string }) {
  const isWeb = /^https?:\/\//i.test(url) && URL.canParse(url);
  return isWeb ? <a href={url}>{new URL(url).host}</a> : <span>{url}</span>;
}
